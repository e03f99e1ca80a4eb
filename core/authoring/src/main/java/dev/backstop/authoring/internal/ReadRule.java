package dev.backstop.authoring.internal;

import dev.backstop.content.Rule;

/** A rule of a pack, used or not. */
record ReadRule(Rule rule, RuleMetadata metadata, Place at) {
    boolean isActive() {
        return metadata.status() == RuleMetadata.Status.ACTIVE;
    }
}
