/** A first program. */
@NullMarked
package dev.backstop.quickstart;

import org.jspecify.annotations.NullMarked;
