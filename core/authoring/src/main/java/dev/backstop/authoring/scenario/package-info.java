/** Scenarios as text: an assessment and what its decision says, ready to be pasted into a scenario file. */
@NullMarked
package dev.backstop.authoring.scenario;

import org.jspecify.annotations.NullMarked;
