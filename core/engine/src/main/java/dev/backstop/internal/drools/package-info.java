/** Drools, and nothing else of Drools anywhere else. */
@NullMarked
package dev.backstop.internal.drools;

import org.jspecify.annotations.NullMarked;
