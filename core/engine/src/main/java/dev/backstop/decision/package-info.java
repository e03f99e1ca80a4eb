/** What a decision says, every element with its reasons. */
@NullMarked
package dev.backstop.decision;

import org.jspecify.annotations.NullMarked;
