package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Call;
import dev.backstop.authoring.internal.Syntax.Value;
import dev.backstop.authoring.internal.Syntax.ValueKind;
import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.CriterionTerm;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the call that a rule makes against the calls of its stage. */
final class ConclusionChecker {
    private final Stage stage;
    private final String owner;
    private final Terms terms;
    private final Faults faults;
    private final List<Condition> conditions;

    /** @param conditions those of the same rule */
    ConclusionChecker(Stage stage, String owner, List<Condition> conditions, Terms terms, Faults faults) {
        this.stage = stage;
        this.owner = owner;
        this.terms = terms;
        this.faults = faults;
        this.conditions = conditions;
    }

    @Nullable
    Conclusion check(Call call) {
        List<Method> methods = Stream.of(stage.conclusions().getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        List<String> names = methods.stream().map(Method::getName).toList();
        String name = call.method().text();
        if (!names.contains(name)) {
            List<String> shown = methods.stream().map(ConclusionChecker::shown).toList();
            faults.add(
                    Check.WRONG_CONCLUSION,
                    call.method().at(),
                    owner + " calls conclude." + name + ", which the " + stage.id()
                            + " stage does not have; allowed are " + Words.list(shown) + ".",
                    Words.hint(name, names));
            return null;
        }
        Method method = methods.get(names.indexOf(name));
        return fits(call, method) && holdsNoText(call) ? conclusion(call) : null;
    }

    // What people read stands in messages/, where it is reviewed and translated.
    private boolean holdsNoText(Call call) {
        boolean none = true;
        for (Value value : call.arguments()) {
            String text = value.token().text();
            if (value.kind() == ValueKind.TEXT && text.contains(" ")) {
                none = false;
                faults.add(
                        Check.TEXT_IN_RULE,
                        value.token().at(),
                        owner + " has the text \"" + text
                                + "\"; a rule names an id, and what people read stands under that id in messages/.");
            }
        }
        return none;
    }

    private boolean fits(Call call, Method method) {
        Class<?>[] types = method.getParameterTypes();
        List<Value> arguments = call.arguments();
        if (types.length != arguments.size()) {
            faults.add(
                    Check.WRONG_CONCLUSION,
                    call.method().at(),
                    owner + " calls " + method.getName() + " with " + arguments.size() + " argument(s); it is "
                            + shown(method) + ".");
            return false;
        }
        boolean fits = true;
        for (int i = 0; i < types.length; i++) {
            fits &= fits(arguments.get(i), types[i], method);
        }
        return fits;
    }

    private boolean fits(Value value, Class<?> type, Method method) {
        Token token = value.token();
        if (type.isEnum()) {
            List<String> constants =
                    Stream.of(type.getEnumConstants()).map(Object::toString).toList();
            boolean fits = value.kind() == ValueKind.CONSTANT
                    && value.type().equals(type.getSimpleName())
                    && constants.contains(token.text());
            if (!fits) {
                String found = value.kind() == ValueKind.CONSTANT ? value.type() + "." + token.text() : token.shown();
                List<String> allowed = constants.stream()
                        .map(constant -> type.getSimpleName() + "." + constant)
                        .toList();
                faults.add(
                        Check.WRONG_CONCLUSION,
                        token.at(),
                        owner + " gives " + found + " to " + shown(method) + "; allowed are " + Words.list(allowed)
                                + ".",
                        Words.hint(found, allowed));
            }
            return fits;
        }
        boolean text = type == String.class;
        if (value.kind() != (text ? ValueKind.TEXT : ValueKind.LIMIT)) {
            faults.add(
                    value.kind() == ValueKind.NUMBER ? Check.BARE_NUMBER : Check.WRONG_CONCLUSION,
                    token.at(),
                    owner + " gives " + token.shown() + " to " + shown(method) + "; allowed is "
                            + (text
                                    ? "a text in double quotes."
                                    : "limit.of(\"…\"): a number in a rule has no source."));
            return false;
        }
        return text || terms.parameters.check(token.text(), token.at(), owner, "reads", faults);
    }

    private Conclusion conclusion(Call call) {
        List<String> arguments = call.arguments().stream()
                .map(value -> value.kind() == ValueKind.LIMIT
                        ? "limit.of(\"" + value.token().text() + "\")"
                        : value.token().text())
                .toList();
        Conclusion conclusion = new Conclusion(call.method().text(), arguments);
        Token id = call.arguments().get(0).token();
        switch (conclusion.call()) {
            case "targetPer" -> checkTargetPer(id, call.arguments().get(1).token());
            case "target" -> checkTarget(id);
            case "met" -> checkCriterion(id);
            case "classify" -> checkClass(id, call.arguments().get(1).token());
            case "offer" -> {
                checkChoice(id);
                checkOffer(call.arguments().get(1).token());
            }
            case "avoid", "prefer", "ladder" -> {
                checkChoice(id);
                checkTrait(call.arguments().get(1).token());
            }
            case "swapAbove" -> checkChoice(id);
            default -> checkMessage(conclusion, id);
        }
        return conclusion;
    }

    private void checkChoice(Token id) {
        terms.messages.check("exercise-choice." + id.text(), id.at(), owner, "needs", faults);
    }

    private boolean checkTrait(Token trait) {
        return terms.traits.check(trait.text(), trait.at(), owner, "names", faults);
    }

    private void checkOffer(Token trait) {
        if (checkTrait(trait)
                && !trait.text().startsWith("phase.")
                && !trait.text().startsWith("equipment.")) {
            faults.add(
                    Check.WRONG_CONCLUSION,
                    trait.at(),
                    owner + " offers \"" + trait.text() + "\"; only phase.<phase> and equipment.<item> are offered.");
        }
    }

    private void checkMessage(Conclusion conclusion, Token id) {
        if (stage == Stage.GUIDANCE && !terms.advice.check(id.text(), id.at(), owner, "gives", faults)) {
            return;
        }
        String key = RuleMessages.prefix(stage, conclusion.call()) + id.text();
        terms.messages.check(key, id.at(), owner, "needs", faults);
        ChoiceTerm suspicions = terms.choiceTerms.get("triage.suspicion");
        if (conclusion.call().equals("suspicion")
                && suspicions != null
                && !suspicions.values().containsKey(id.text())) {
            faults.add(
                    Check.UNKNOWN_VALUE,
                    id.at(),
                    owner + " raises the suspicion \"" + id.text() + "\", which is not a value of the choice"
                            + " \"triage.suspicion\" (" + terms.choices.place("triage.suspicion") + ").",
                    Words.hint(id.text(), suspicions.values().keySet()));
        }
    }

    private void checkTarget(Token id) {
        if (terms.targets.check(id.text(), id.at(), owner, "gives", faults)) {
            terms.messages.check("target." + id.text(), id.at(), owner, "needs", faults);
        }
    }

    private void checkTargetPer(Token id, Token measure) {
        checkTarget(id);
        if (terms.measures.check(measure.text(), measure.at(), owner, "multiplies by", faults)
                && conditions.stream()
                        .noneMatch(condition -> condition.quantifier() == Quantifier.EACH
                                && condition.kind() == FactKind.MEASURE
                                && condition.ids().equals(List.of(measure.text())))) {
            faults.add(
                    Check.WRONG_CONCLUSION,
                    measure.at(),
                    owner + " multiplies by the measure \"" + measure.text()
                            + "\", which may not be known; it needs a condition Measure( id == \"" + measure.text()
                            + "\", … ).");
        }
    }

    private void checkCriterion(Token id) {
        CriterionTerm term = terms.criterionTerms.get(id.text());
        if (terms.criteria.check(id.text(), id.at(), owner, "meets", faults)
                && term != null
                && !term.gate().startsWith(stage.id() + ".")) {
            faults.add(
                    Check.WRONG_STAGE,
                    id.at(),
                    owner + " meets the criterion \"" + id.text() + "\" of the gate \"" + term.gate()
                            + "\"; a rule of the " + stage.id() + " stage meets criteria of its own gates only.");
        }
    }

    private void checkClass(Token dimension, Token value) {
        List<String> dimensions = terms.choices.all().stream()
                .filter(id -> id.startsWith(EngineNeeds.CLASSIFICATION))
                .toList();
        ChoiceTerm term = terms.choiceTerms.get(dimension.text());
        if (term == null || !dimensions.contains(dimension.text())) {
            faults.add(
                    Check.UNKNOWN_ID,
                    dimension.at(),
                    owner + " classifies by \"" + dimension.text() + "\"; the vocabulary's dimensions are "
                            + Words.list(dimensions) + ".",
                    Words.hint(dimension.text(), dimensions));
        } else if (!term.values().containsKey(value.text())) {
            faults.add(
                    Check.UNKNOWN_VALUE,
                    value.at(),
                    owner + " gives \"" + dimension.text() + "\" the value \"" + value.text() + "\"; its values are "
                            + Words.list(term.values().keySet()) + ".",
                    Words.hint(value.text(), term.values().keySet()));
        }
    }

    private static String shown(Method method) {
        return Stream.of(method.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
