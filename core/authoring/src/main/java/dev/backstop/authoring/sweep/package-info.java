/** Where a decision turns while one input is varied and the rest of a case stays as it is. */
@NullMarked
package dev.backstop.authoring.sweep;

import org.jspecify.annotations.NullMarked;
