package dev.backstop.internal;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.function.Consumer;

/** The call that a rule makes, as the index holds it, with its arguments looked up once. */
public final class ConclusionCall {
    private static final String LIMIT = "limit.of";

    private final Rule rule;
    private final Limits limits;

    private ConclusionCall(Rule rule, Limits limits) {
        this.rule = rule;
        this.limits = limits;
    }

    /** @throws RuleContentException if there is no such call, or it does not take these arguments */
    public static Consumer<ConclusionLog> of(Rule rule, Limits limits) {
        ConclusionCall call = new ConclusionCall(rule, limits);
        try {
            return call.of(rule.conclusion());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw call.fault(e);
        }
    }

    private Consumer<ConclusionLog> of(Conclusion conclusion) {
        String id = conclusion.id();
        return switch (conclusion.call()) {
            case "suspicion" -> suspicion(id, urgency(), trainingLimit());
            case "incomplete" -> incomplete(id, urgency(), trainingLimit());
            case "watchFor" -> number(id, 1, ConclusionLog::watchFor);
            case "clear" -> only(id, ConclusionLog::clear);
            case "classify" -> text(id, ConclusionLog::classify);
            case "refer" -> only(id, ConclusionLog::refer);
            case "askFirst" -> only(id, ConclusionLog::askFirst);
            case "regress" -> numbers(id, ConclusionLog::regress);
            case "deload" -> numbers(id, ConclusionLog::deload);
            case "substitute" -> only(id, ConclusionLog::substitute);
            case "modifyMovement" -> number(id, 1, ConclusionLog::modifyMovement);
            case "ease" -> numbers(id, ConclusionLog::ease);
            case "hold" -> only(id, ConclusionLog::hold);
            case "step" -> numbers(id, ConclusionLog::step);
            case "volumeOnly" -> only(id, ConclusionLog::volumeOnly);
            case "smallestStep" -> numbers(id, ConclusionLog::smallestStep);
            case "trimPlan" -> only(id, ConclusionLog::trimPlan);
            case "askAgain" -> number(id, 1, ConclusionLog::askAgain);
            case "protect" -> only(id, ConclusionLog::protect);
            case "stepBack" -> only(id, ConclusionLog::stepBack);
            case "stay" -> only(id, ConclusionLog::stay);
            case "met" -> only(id, ConclusionLog::met);
            case "advise" -> only(id, ConclusionLog::advise);
            case "offer" -> text(id, ConclusionLog::offer);
            case "avoid" -> text(id, ConclusionLog::avoid);
            case "prefer" -> text(id, ConclusionLog::prefer);
            case "swapAbove" -> number(id, 1, ConclusionLog::swapAbove);
            case "ladder" -> text(id, ConclusionLog::ladder);
            case "target" -> numbers(id, ConclusionLog::target);
            case "targetPer" -> targetPer(id, text(1), number(2), number(3));
            default -> throw new IllegalArgumentException("there is no such call");
        };
    }

    private Consumer<ConclusionLog> suspicion(String id, Urgency urgency, TrainingLimit limit) {
        requireArguments(3);
        return log -> log.suspicion(id, urgency, limit);
    }

    private Consumer<ConclusionLog> incomplete(String id, Urgency urgency, TrainingLimit limit) {
        requireArguments(3);
        return log -> log.incomplete(id, urgency, limit);
    }

    private Consumer<ConclusionLog> targetPer(String id, String measure, double least, double most) {
        requireArguments(4);
        return log -> log.targetPer(id, measure, least, most);
    }

    private Consumer<ConclusionLog> only(String id, OfId call) {
        requireArguments(1);
        return log -> call.make(log, id);
    }

    private Consumer<ConclusionLog> text(String id, OfText call) {
        requireArguments(2);
        String text = text(1);
        return log -> call.make(log, id, text);
    }

    private Consumer<ConclusionLog> number(String id, int at, OfNumber call) {
        requireArguments(2);
        double number = number(at);
        return log -> call.make(log, id, number);
    }

    private Consumer<ConclusionLog> numbers(String id, OfNumbers call) {
        requireArguments(3);
        double first = number(1);
        double second = number(2);
        return log -> call.make(log, id, first, second);
    }

    private void requireArguments(int wanted) {
        int given = rule.conclusion().arguments().size();
        if (given != wanted) {
            throw new IllegalArgumentException("it takes " + wanted + " arguments, not " + given);
        }
    }

    private String text(int at) {
        return rule.conclusion().arguments().get(at);
    }

    private double number(int at) {
        String written = text(at);
        return written.startsWith(LIMIT)
                ? limits.of(written.substring(written.indexOf('"') + 1, written.lastIndexOf('"')))
                : Double.parseDouble(written);
    }

    private Urgency urgency() {
        return Urgency.valueOf(constant(1));
    }

    private TrainingLimit trainingLimit() {
        return TrainingLimit.valueOf(constant(2));
    }

    private String constant(int at) {
        return text(at).substring(text(at).lastIndexOf('.') + 1);
    }

    private RuleContentException fault(RuntimeException cause) {
        return new RuleContentException(
                rule.file() + ":" + rule.line() + ": the rule \"" + rule.id() + "\" concludes "
                        + rule.conclusion().call() + rule.conclusion().arguments() + ": " + cause.getMessage() + ".",
                cause);
    }

    private interface OfId {
        void make(ConclusionLog log, String id);
    }

    private interface OfText {
        void make(ConclusionLog log, String id, String text);
    }

    private interface OfNumber {
        void make(ConclusionLog log, String id, double number);
    }

    private interface OfNumbers {
        void make(ConclusionLog log, String id, double first, double second);
    }
}
