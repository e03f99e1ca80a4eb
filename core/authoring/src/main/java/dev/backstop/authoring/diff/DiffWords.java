package dev.backstop.authoring.diff;

/** Says parts of a report in words, the same in every format. */
public final class DiffWords {
    private DiffWords() {}

    /** How much was compared, and with how many anything changed. */
    public static String summary(DiffReport report) {
        if (report.noAnswerCanChange()) {
            return report.differences().isEmpty()
                    ? "The packs are the same."
                    : "Nobody's answer changes: nothing differs that has a say in urgency, training limit, load or phase.";
        }
        String compared =
                "%d made-up people (seed %d) and %d cases".formatted(report.people(), report.seed(), report.cases());
        return report.changed() == 0
                ? "Nobody's answer changes among " + compared + "."
                : "Of " + compared + ", something changes for " + report.changed() + ". "
                        + (report.unwaived().isEmpty()
                                ? "Nothing gets less urgent or allows more without a waiver."
                                : report.unwaived().size()
                                        + " kinds of change get less urgent or allow more, and nobody has"
                                        + " put their name to all that makes them.");
    }

    /** With how many an answer changes in this way. */
    public static String count(AnswerChange change) {
        return change.people()
                + (change.people() == 1 ? " person" : " people")
                + (change.cases().isEmpty()
                        ? ""
                        : " and " + change.cases().size() + (change.cases().size() == 1 ? " case" : " cases"));
    }

    /** What of a cause is different, and for how many. */
    public static String how(Cause cause) {
        return cause.how().words()
                + (cause.parameters().isEmpty() ? "" : "; it reads " + String.join(", ", cause.parameters()))
                + " (" + cause.people() + ")";
    }
}
