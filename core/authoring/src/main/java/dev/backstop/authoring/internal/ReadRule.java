package dev.backstop.authoring.internal;

import dev.backstop.content.Rule;

/** A rule of a pack, used or not. */
public record ReadRule(Rule rule, RuleMetadata metadata, Place at) {
    public boolean isActive() {
        return metadata.status() == RuleMetadata.Status.ACTIVE;
    }
}
