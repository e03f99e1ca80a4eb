package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.AdviceKind;
import java.util.List;

/** Looks at the rules that calm or allow: what they need has to be answered, and unknown is never "no". */
final class ReassuranceLint {
    private static final List<String> CALMING = List.of("clear", "met");

    private final ReadPack pack;
    private final Faults faults;

    private ReassuranceLint(ReadPack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    static void check(ReadPack pack, Faults faults) {
        ReassuranceLint lint = new ReassuranceLint(pack, faults);
        pack.active().filter(rule -> lint.calms(rule.rule())).forEach(lint::rule);
    }

    private boolean calms(Rule rule) {
        AdviceTerm advice = pack.terms().adviceTerms.get(rule.conclusion().id());
        return CALMING.contains(rule.conclusion().call())
                || rule.conclusion().call().equals("advise")
                        && advice != null
                        && advice.kind() == AdviceKind.REASSURANCE;
    }

    private void rule(ReadRule read) {
        Rule rule = read.rule();
        String owner = "rule \"" + rule.id() + "\"";
        String calms = ", but it calms or allows: " + Shape.conclusion(rule) + ".";
        boolean told = false;
        for (Condition condition : rule.conditions()) {
            String taken = unknownTaken(condition);
            if (!taken.isEmpty()) {
                told = true;
                faults.warn(
                        Check.UNKNOWN_AS_NO,
                        pack.at(rule.file(), condition.line()),
                        owner + " " + taken + calms,
                        "Ask for a known answer instead.");
            }
        }
        if (!told && rule.conditions().stream().allMatch(this::holdsWithoutAnswers)) {
            faults.warn(
                    Check.REASSURING_DEFAULT,
                    read.at(),
                    owner + " holds although nothing was answered" + calms,
                    "Add a condition that only an answer can satisfy.");
        }
    }

    private static String unknownTaken(Condition condition) {
        if (condition.quantifier() == Quantifier.NOT) {
            return "holds while \"" + String.join("\", \"", condition.ids()) + "\" is not known";
        }
        if (condition.kind() == FactKind.FINDING) {
            for (String state : List.of("notAsked", "unsure")) {
                if (Shape.says(condition, state)) {
                    return "holds while the answer is \"" + (state.equals("unsure") ? "not sure" : "not asked") + "\"";
                }
            }
            if (condition.constraints().stream()
                    .anyMatch(constraint -> constraint.field().equals("worsening")
                            && constraint.operands().equals(List.of(new Operand.Flag(false))))) {
                return "takes a course that nobody told for one that is not worsening; write steady instead of"
                        + " !worsening";
            }
        }
        return "";
    }

    /** Whether it holds for somebody of whom nothing at all is known. */
    private boolean holdsWithoutAnswers(Condition condition) {
        if (condition.quantifier() == Quantifier.NOT) {
            return true;
        }
        return switch (condition.kind()) {
            case FINDING -> Shape.says(condition, "notAsked");
            case MEASURE -> condition.ids().stream().anyMatch(id -> holdsWithoutAnswers(id, condition));
            case CHOICE -> false;
        };
    }

    private boolean holdsWithoutAnswers(String id, Condition condition) {
        MeasureTerm term = pack.terms().measureTerms.get(id);
        boolean zero = id.equals("screen.required-present")
                || id.equals("screen.contradictions")
                || term != null && !term.counts().isEmpty();
        return zero && Interval.of(condition, pack.terms().parameterTerms).contains(Interval.closed(0, 0));
    }
}
