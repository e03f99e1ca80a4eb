@NullMarked
package dev.backstop.benchmarks;

import org.jspecify.annotations.NullMarked;
