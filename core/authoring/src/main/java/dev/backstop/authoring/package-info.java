/** Reads a rule pack from its source files, checks everything in it, and prepares it for the build. */
@NullMarked
package dev.backstop.authoring;

import org.jspecify.annotations.NullMarked;
