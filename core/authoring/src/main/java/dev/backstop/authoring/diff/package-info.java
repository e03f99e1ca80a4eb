/** What a change of a pack changes: whose answer, by which rule, and what in the pack itself. */
@NullMarked
package dev.backstop.authoring.diff;

import org.jspecify.annotations.NullMarked;
