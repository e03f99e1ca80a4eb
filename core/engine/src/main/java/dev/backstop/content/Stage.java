package dev.backstop.content;

import java.util.Locale;

/** The stages of a decision, in the order in which they run; the answer of a stage is a fact for the next. */
public enum Stage {
    TRIAGE(TriageConclusions.class),
    CLASSIFICATION(ClassificationConclusions.class),
    LOAD(LoadConclusions.class),
    PHASE(PhaseConclusions.class),
    GUIDANCE(GuidanceConclusions.class);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Class<?> conclusions;

    Stage(Class<?> conclusions) {
        this.conclusions = conclusions;
    }

    /** The stage's name in rule ids, folders and packages: {@code triage}. */
    public String id() {
        return id;
    }

    /** The calls that a rule of this stage may make. */
    public Class<?> conclusions() {
        return conclusions;
    }
}
