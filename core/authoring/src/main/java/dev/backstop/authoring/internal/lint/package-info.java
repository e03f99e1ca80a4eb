/** Looks for what a pack may say but should not. */
@NullMarked
package dev.backstop.authoring.internal.lint;

import org.jspecify.annotations.NullMarked;
