/** Measures decisions against hand-written Java that gives the same answers, and the time to the first decision. */
@NullMarked
package dev.backstop.benchmarks;

import org.jspecify.annotations.NullMarked;
