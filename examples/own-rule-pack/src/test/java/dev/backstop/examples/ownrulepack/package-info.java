/** A clinic's own rule pack in use. */
@NullMarked
package dev.backstop.examples.ownrulepack;

import org.jspecify.annotations.NullMarked;
