/** Writes a pack's catalogue. Nothing here is promised to callers. */
@NullMarked
package dev.backstop.authoring.internal.catalogue;

import org.jspecify.annotations.NullMarked;
