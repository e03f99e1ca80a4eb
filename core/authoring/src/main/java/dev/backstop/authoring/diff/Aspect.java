package dev.backstop.authoring.diff;

/** What of an answer is compared, the most important first. */
public enum Aspect {
    /** Whether there is a decision at all. */
    DECISION("Decision"),
    URGENCY("Urgency"),
    TRAINING_LIMIT("Training limit"),
    LOAD("Load"),
    PHASE("Phase");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
