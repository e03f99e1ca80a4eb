/** What rules see: few, flat, immutable, null-free kinds of fact, the same in every stage. */
@NullMarked
package dev.backstop.facts;

import org.jspecify.annotations.NullMarked;
