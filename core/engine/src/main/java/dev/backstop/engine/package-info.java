/** The only way in: {@link dev.backstop.engine.Backstop}. */
@NullMarked
package dev.backstop.engine;

import org.jspecify.annotations.NullMarked;
