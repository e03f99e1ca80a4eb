/** How it is done. Nothing here is promised to callers. */
@NullMarked
package dev.backstop.authoring.internal;

import org.jspecify.annotations.NullMarked;
