/** How it is done. Nothing here is promised to callers. */
@NullMarked
package dev.backstop.internal;

import org.jspecify.annotations.NullMarked;
