/** What the scenarios of a pack show of its rules, and what is missing. */
@NullMarked
package dev.backstop.authoring.coverage;

import org.jspecify.annotations.NullMarked;
