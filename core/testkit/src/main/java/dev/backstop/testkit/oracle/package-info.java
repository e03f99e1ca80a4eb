/** A second opinion on every rule: the rule index evaluated naively, to be compared with the engine. */
@NullMarked
package dev.backstop.testkit.oracle;

import org.jspecify.annotations.NullMarked;
