/** What would change a decision: the fewest answers that would have to be others. */
@NullMarked
package dev.backstop.authoring.change;

import org.jspecify.annotations.NullMarked;
