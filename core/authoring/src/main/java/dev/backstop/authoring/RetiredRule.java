package dev.backstop.authoring;

import dev.backstop.content.Rule;

/**
 * A rule that a pack no longer uses but still shows.
 *
 * @param replacedBy id of the rule that took its place, or {@code none: } and why there is none
 */
public record RetiredRule(Rule rule, String replacedBy) {}
