/** Generators for assessments and the safety laws as contracts. Start with {@link dev.backstop.testkit.SafetyLaws}. */
@NullMarked
package dev.backstop.testkit;

import org.jspecify.annotations.NullMarked;
