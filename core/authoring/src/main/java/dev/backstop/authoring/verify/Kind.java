package dev.backstop.authoring.verify;

import java.util.Locale;

/** What can be wrong with rules taken together. */
public enum Kind {
    /** People for whom a stage has to conclude something and does not. */
    GAP("nothing is concluded where something has to be"),
    /** Two rules on one measure, or with one id, that say two things of the same person. */
    OVERLAP("two rules say different things of the same number"),
    /** A rule that nobody can meet. */
    DEAD("nobody can meet the rule"),
    /** A rule that only ever fires beside another that says the same or more. */
    REDUNDANT("another rule always says the same or more"),
    /** Two values of one dimension of the classification for the same person. */
    CONFLICT("one person gets two values of one dimension"),
    /** A good answer although something it rests on was not answered. */
    UNEARNED("a good answer rests on something that nobody answered"),
    /** An answer that gets calmer because something got worse. */
    CALMER("something worse makes the answer calmer"),
    /** An entry among what was accepted that nothing answers to any more. */
    STALE("accepted, but not found any more");

    private final String meaning;

    Kind(String meaning) {
        this.meaning = meaning;
    }

    /** The word for it in files and reports: {@code gap}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, as half a sentence. */
    public String meaning() {
        return meaning;
    }
}
