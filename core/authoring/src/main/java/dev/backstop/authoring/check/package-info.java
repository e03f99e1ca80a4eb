/** Checks a pack: everything that refuses it, and everything that an author should look at. */
@NullMarked
package dev.backstop.authoring.check;

import org.jspecify.annotations.NullMarked;
