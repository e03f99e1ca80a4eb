package dev.backstop.authoring;

import java.util.Locale;

/**
 * What is checked in a pack. Each check has a page, {@code core/authoring/docs/checks/<id>.md}, which says why it
 * matters, with a bad and a good example.
 */
public enum Check {
    MISSING_FILE("A file or a stage that every pack needs is missing"),
    UNEXPECTED_FILE("A file that a pack has no place for"),
    TOO_LARGE("A file that is too large or nested too deeply"),
    CHARACTERS("Characters that an author cannot see or must not use"),
    YAML_SYNTAX("A file that is not plain YAML"),
    MESSAGE_SYNTAX("A line of texts that is not understood"),
    RULE_SYNTAX("Something that the rule language does not have"),
    RULE_HEADER("A package, import or global that a rule file must not have or lacks"),

    DUPLICATE_KEY("A key that stands twice"),
    DUPLICATE_ID("An id that is defined twice"),
    DUPLICATE_ENTRY("Something that is said twice"),
    UNKNOWN_KEY("A key or annotation that nothing reads"),
    UNKNOWN_ID("An id that nothing defines"),
    UNKNOWN_VALUE("A value that a choice or dimension does not have"),
    MALFORMED_ID("An id that is not written as ids are"),
    MISSING_FIELD("Something that has to be said is not said"),
    WRONG_VALUE("A value of the wrong kind"),

    MISSING_SOURCE("Content without a source"),
    SOURCE_STATUS("A source without a verification status"),
    SET_ASIDE("A statement that is set aside without a reason, or followed as well"),
    REVIEW_ORDER("A review that is due before it was done"),

    OTHER_ENGINE("A pack for other versions of the engine"),
    OVERLAY("An overlay that does not fit the pack below it"),
    NOT_WAIVED("An overlay that may calm without a waiver"),

    WRONG_CONDITION("A condition that cannot be asked"),
    NO_CONDITION("A rule without a condition"),
    UNKNOWN_AS_NO("Unknown is taken for \"no\""),
    BARE_NUMBER("A bare number in a rule"),
    TEXT_IN_RULE("A text in a rule"),
    NEVER_FIRES("A rule that can never fire"),
    WRONG_CONCLUSION("A conclusion that does not fit"),
    WRONG_STAGE("Something that belongs to another stage"),
    REPLACEMENT("A retired rule that does not say what replaced it"),
    MISSING_RULE("A stage or gate without the rules that it needs"),

    ENGINE_NEED("Something that the engine needs is not in the vocabulary as it needs it"),
    CALCULATED_MEASURE("A measure that cannot be worked out as it says"),
    IMPLICATION("An implication that cannot hold"),
    SCORE("A score that cannot be worked out as it says"),
    PROGRESS("A report of progress that does not fit together"),
    EXERCISE_ORDER("Exercises that do not agree on which is easier"),
    EXERCISE_NOT_OFFERED("An exercise that no rule offers"),
    EXERCISE_COVER("Exercises without a say on what a week covers"),
    ALMOST_SAME_WORD("A word that is almost another one"),

    MISSING_MESSAGE("A text that one file has and another lacks"),
    UNUSED_MESSAGE("A text that nothing shows"),
    PLACEHOLDER("A placeholder that does not fit"),

    SCENARIO_GIVEN("A scenario whose assessment is faulty"),
    SCENARIO_EXPECT("A scenario that expects nothing, or what cannot be"),
    SCENARIO_RULE("A scenario that names a rule which it cannot show"),
    MISSING_SCENARIO("A rule without one of its three kinds of scenario"),

    REASSURING_DEFAULT(Severity.WARNING, "A calming rule that holds although nothing was answered"),
    MISSING_SAFETY_NET(Severity.WARNING, "Reassurance without a safety net"),
    GAP_OR_OVERLAP(Severity.WARNING, "A gap or an overlap between limits"),
    ALWAYS_TRUE(Severity.WARNING, "A condition or a rule that is always true"),
    SAME_CONDITION(Severity.WARNING, "Two rules with the same condition and conclusion"),
    PAST_REVIEW(Severity.WARNING, "Content that had to be reviewed by now"),
    UNUSED_PARAMETER(Severity.WARNING, "A parameter that nothing reads"),
    UNUSED_SOURCE(Severity.WARNING, "A source that nothing cites"),
    UNUSED_TERM(Severity.WARNING, "A term of the vocabulary that nothing uses"),
    DRAFT(Severity.WARNING, "A rule that is not used yet"),
    ACCEPTED_IN_VAIN(Severity.WARNING, "A comment that accepts what is not there"),
    TO_FILL_IN(Severity.WARNING, "A place that an author still has to fill in");

    private final Severity severity;
    private final String title;

    Check(String title) {
        this(Severity.ERROR, title);
    }

    Check(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** The name that never changes, such as {@code unknown-id}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much what it finds matters, at most: some errors are also looked for where they only deserve a warning. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, in a few words. */
    public String title() {
        return title;
    }

    /** Where its page is, from the top of the project. */
    public String page() {
        return "core/authoring/docs/checks/" + id() + ".md";
    }
}
