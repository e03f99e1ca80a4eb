/**
 * Looks for what is wrong with the rules of a pack taken together: gaps, overlaps, dead rules, conflicts, false calm.
 */
@NullMarked
package dev.backstop.authoring.verify;

import org.jspecify.annotations.NullMarked;
