/** What a rule pack holds, and the few calls that its rules may make. */
@NullMarked
package dev.backstop.content;

import org.jspecify.annotations.NullMarked;
