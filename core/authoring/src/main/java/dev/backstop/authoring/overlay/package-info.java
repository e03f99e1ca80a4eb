/** Packs laid over another one, and what such a pack may make less urgent. */
@NullMarked
package dev.backstop.authoring.overlay;

import org.jspecify.annotations.NullMarked;
