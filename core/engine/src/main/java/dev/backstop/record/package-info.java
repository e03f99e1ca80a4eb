/** Decisions with everything that they were made from, to be kept, compared and made again. */
@NullMarked
package dev.backstop.record;

import org.jspecify.annotations.NullMarked;
