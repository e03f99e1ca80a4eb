/** The command {@code backstop}. */
@NullMarked
package dev.backstop.cli;

import org.jspecify.annotations.NullMarked;
