package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.content.Conclusion;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Message;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a rule concludes, in words and with the pack's own text for a clinician. */
final class ConclusionEnglish {
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\\s*\"([^\"]+)\"\\s*\\)");

    private final PackContent content;

    ConclusionEnglish(PackContent content) {
        this.content = content;
    }

    /** {@code SAME_DAY} as people say it: {@code same day}. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** Id of the parameter that an argument of a conclusion reads, if it reads one. */
    static @Nullable String parameter(String argument) {
        Matcher limit = LIMIT.matcher(argument);
        return limit.matches() ? limit.group(1) : null;
    }

    String of(Stage stage, Conclusion conclusion) {
        String id = conclusion.id();
        List<String> arguments = conclusion.arguments();
        return switch (conclusion.call()) {
            case "suspicion" ->
                "**" + word(arguments.get(1)) + "**, training **" + word(arguments.get(2)) + "**: suspicion " + code(id)
                        + ", " + value("triage.suspicion", id);
            case "incomplete" ->
                "**" + word(arguments.get(1)) + "** if it stays so, training **" + word(arguments.get(2))
                        + "**: screen incomplete, " + code(id) + message("incomplete", id);
            case "watchFor" -> "watch for " + code(id) + ", " + amount(arguments.get(1)) + message("watch-for", id);
            case "clear" -> "the screen is clear, " + code(id) + message("clear", id);
            case "classify" ->
                label(id) + " is **" + value(id, arguments.get(1)) + "** (" + code(id + " = " + arguments.get(1)) + ")";
            case "met" -> criterion(id);
            case "target" -> target(id, amount(arguments.get(1)) + " to " + amount(arguments.get(2)));
            case "targetPer" ->
                target(
                        id,
                        amount(arguments.get(2)) + " to " + amount(arguments.get(3)) + " times "
                                + measure(arguments.get(1)));
            case "advise" -> "advice " + code(id) + message("advice", id);
            case "offer", "avoid", "prefer" ->
                "exercises: **" + conclusion.call() + "** " + code(arguments.get(1)) + choice(id);
            case "swapAbove" -> "exercises: **replace** what hurt more than " + amount(arguments.get(1)) + choice(id);
            case "ladder" -> "exercises: a **ladder** of " + code(arguments.get(1)) + choice(id);
            default -> verdict(stage, conclusion);
        };
    }

    private String choice(String id) {
        return ", " + code(id) + message("exercise-choice", id);
    }

    private String verdict(Stage stage, Conclusion conclusion) {
        String id = conclusion.id();
        List<String> arguments = conclusion.arguments();
        String words = switch (conclusion.call()) {
            case "askFirst" -> "ask first";
            case "regress" -> "regress by " + amount(arguments.get(1)) + " to " + amount(arguments.get(2));
            case "modifyMovement" -> "modify by up to " + amount(arguments.get(1));
            case "step" -> "a step of " + amount(arguments.get(1)) + ", at most " + amount(arguments.get(2));
            case "ease" -> "ease by " + amount(arguments.get(1)) + " to " + amount(arguments.get(2));
            case "deload" -> "deload by " + amount(arguments.get(1)) + " to " + amount(arguments.get(2)) + " of volume";
            case "volumeOnly" -> "volume only";
            case "smallestStep" ->
                "repetitions first, then one step of at most " + amount(arguments.get(1)) + " and less than "
                        + amount(arguments.get(2));
            case "trimPlan" -> "cut the plan";
            case "askAgain" -> "ask again within " + amount(arguments.get(1));
            case "stepBack" -> "step back";
            default -> conclusion.call();
        };
        return stage.id() + " **" + words + "**: " + code(id) + message(stage.id(), id);
    }

    private String target(String id, String ends) {
        return "target " + code(id) + ", " + ends + message("target", id);
    }

    private String measure(String id) {
        MeasureTerm term = content.vocabulary().measures().get(id);
        return text(term == null ? id : term.label());
    }

    private String amount(String argument) {
        String id = parameter(argument);
        return id == null ? text(argument) : ParameterTable.amount(id, content);
    }

    private String criterion(String id) {
        CriterionTerm criterion = content.vocabulary().criteria().get(id);
        return "criterion " + code(id)
                + (criterion == null
                        ? ""
                        : " of the gate " + code(criterion.gate()) + " is met: " + text(criterion.text()));
    }

    private String label(String choice) {
        ChoiceTerm term = content.vocabulary().choices().get(choice);
        return text(term == null ? choice : term.label());
    }

    private String value(String choice, String value) {
        ChoiceTerm term = content.vocabulary().choices().get(choice);
        return text(term == null ? value : term.values().getOrDefault(value, value));
    }

    private String message(String kind, String id) {
        Message message = content.messages().get(kind + "." + id);
        return message == null ? "" : ". *" + text(message.clinician()) + "*";
    }
}
