package dev.backstop.authoring.scenario;

import dev.backstop.engine.RuleExplanation;

/**
 * A rule that did not do what a scenario expects.
 *
 * @param expected {@code because}, {@code near-miss} or {@code unknown}
 * @param given what it did, condition by condition
 */
public record RuleDifference(String expected, RuleExplanation given) {}
