/** The safety laws, held against the bundled rules. */
@NullMarked
package dev.backstop.examples.propertysuite;

import org.jspecify.annotations.NullMarked;
