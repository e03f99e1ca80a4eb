package dev.backstop.authoring.verify;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A small pack in which nothing is found, and rules to plant in it. */
final class Planted {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final PackContent base;
    private final List<Rule> rules;

    private Planted(PackContent base, List<Rule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** The valid pack of the tests, with every stage's rules replaced by as few as can be. */
    static Planted nothing() {
        try {
            PackContent valid =
                    PackReader.read(Path.of("src/test/resources/packs/valid")).orThrow();
            List<Rule> sound = List.of(
                    rule(
                            "triage.sound.numb",
                            "suspicion cauda-equina EMERGENCY BLOCKED",
                            finding("saddle-numbness", "present")),
                    rule("triage.sound.fever", "suspicion infection SAME_DAY BLOCKED", finding("fever", "present")),
                    rule(
                            "triage.sound.not-asked",
                            "incomplete cauda-equina URGENT NO_RESISTANCE",
                            required("notAsked")),
                    rule("triage.sound.unsure", "incomplete cauda-equina URGENT NO_RESISTANCE", required("unsure")),
                    rule(
                            "triage.sound.contradiction",
                            "incomplete cauda-equina URGENT NO_RESISTANCE",
                            number("screen.contradictions > 0")),
                    rule(
                            "triage.sound.clear",
                            "clear screen",
                            number("screen.required-present == 0"),
                            number("screen.required-open == 0")),
                    rule(
                            "load.sound.refer",
                            "refer see-first",
                            choice("triage.training-limit", "no-resistance", "walking-only", "blocked")),
                    rule("load.sound.green", "met progress.two-green-sessions", number("sessions.green-run >= 2")),
                    rule("load.sound.step", "step small-step 5 10", choice("triage.training-limit", "none")),
                    rule(
                            "phase.sound.protect",
                            "protect not-safe",
                            choice("triage.training-limit", "no-resistance", "walking-only", "blocked")),
                    rule("phase.sound.walks", "met restore.walks", number("days.walking-mean >= 20")),
                    rule("phase.sound.walks-far", "met rebuild.walks", number("days.walking-mean >= 30")),
                    rule("phase.sound.walks-very-far", "met reload.walks", number("days.walking-mean >= 40")),
                    rule("phase.sound.walks-freely", "met self-management.walks", number("days.walking-mean >= 50")));
            return new Planted(valid, sound);
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    Planted with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        all.sort(Comparator.comparing(Rule::stage).thenComparing(Rule::id));
        return new Planted(base, all);
    }

    Planted without(String ruleId) {
        return new Planted(
                base, rules.stream().filter(rule -> !rule.id().equals(ruleId)).toList());
    }

    PackContent content() {
        return new PackContent(
                base.id(),
                base.title(),
                base.language(),
                base.vocabulary(),
                base.parameters(),
                base.sources(),
                base.messages(),
                rules);
    }

    Verify verify(Scenario... scenarios) {
        return Verify.of(content(), List.of(scenarios), List.of()).pairs(100);
    }

    List<Problem> problems(Scenario... scenarios) {
        return verify(scenarios).run().problems();
    }

    /** @param conclusion call and arguments, with blanks between them */
    static Rule rule(String id, String conclusion, Condition... conditions) {
        String[] words = conclusion.split(" ");
        return new Rule(
                id,
                Stage.valueOf(id.substring(0, id.indexOf('.')).toUpperCase(Locale.ROOT)),
                id,
                List.of(),
                List.of(),
                List.of(),
                DAY,
                DAY.plusYears(1),
                List.of(conditions),
                new Conclusion(words[0], Arrays.asList(words).subList(1, words.length)),
                "planted.drl",
                1);
    }

    static Condition finding(String id, String... traits) {
        return new Condition(Quantifier.EACH, FactKind.FINDING, flags("id", id, traits), 1);
    }

    static Condition anyOf(String trait, String... ids) {
        return new Condition(Quantifier.EACH, FactKind.FINDING, List.of(text("id", ids), flag(trait, true)), 1);
    }

    static Condition required(String trait) {
        return new Condition(
                Quantifier.EXISTS, FactKind.FINDING, List.of(flag("required", true), flag(trait, true)), 1);
    }

    private static List<Constraint> flags(String field, String text, String... traits) {
        List<Constraint> constraints = new ArrayList<>(List.of(text(field, text)));
        for (String trait : traits) {
            constraints.add(trait.startsWith("!") ? flag(trait.substring(1), false) : flag(trait, true));
        }
        return constraints;
    }

    private static Constraint text(String field, String... texts) {
        return new Constraint(
                field,
                texts.length == 1 ? Operator.EQUAL : Operator.IN,
                Arrays.stream(texts).<Operand>map(Operand.Text::new).toList());
    }

    private static Constraint flag(String field, boolean value) {
        return new Constraint(field, Operator.EQUAL, List.of(new Operand.Flag(value)));
    }

    /** @param text a measure, then comparisons and numbers: {@code "temperature >= 38 < 40"} */
    static Condition number(String text) {
        String[] words = text.split(" ");
        List<Constraint> constraints = new ArrayList<>(List.of(text("id", words[0])));
        for (int i = 1; i < words.length; i += 2) {
            String symbol = words[i];
            Operator operator = Arrays.stream(Operator.values())
                    .filter(one -> one.symbol().equals(symbol))
                    .findFirst()
                    .orElseThrow();
            constraints.add(
                    new Constraint("value", operator, List.of(new Operand.Amount(Double.parseDouble(words[i + 1])))));
        }
        return new Condition(Quantifier.EACH, FactKind.MEASURE, constraints, 1);
    }

    static Condition unknown(String measure) {
        return new Condition(Quantifier.NOT, FactKind.MEASURE, List.of(text("id", measure)), 1);
    }

    static Condition choice(String id, String... values) {
        return new Condition(Quantifier.EACH, FactKind.CHOICE, List.of(text("id", id), text("value", values)), 1);
    }
}
