package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.RuleMessages;
import dev.backstop.authoring.internal.Terms;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Exercise;
import dev.backstop.content.Instrument;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.Message;
import dev.backstop.decision.SourceReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the parts of a pack need of each other. Retired rules count as well: they are still shown. */
final class Uses {
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\"(.*)\"\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    final Set<String> parameters = new TreeSet<>(EngineNeeds.PARAMETERS);
    final Set<String> sources = new TreeSet<>();
    final Set<String> messages = new TreeSet<>(EngineNeeds.MESSAGES);
    final Set<String> criteria = new TreeSet<>();
    final Set<String> advice = new TreeSet<>();
    final Set<String> targets = new TreeSet<>();
    final Set<String> facts = new TreeSet<>();

    private final Terms terms;

    private Uses(Terms terms) {
        this.terms = terms;
    }

    static Uses of(ReadPack pack) {
        Uses uses = new Uses(pack.terms());
        pack.rules().forEach(rule -> uses.rule(rule.rule()));
        uses.vocabulary();
        uses.exercises();
        uses.progress(pack.terms().progress);
        return uses;
    }

    private void rule(Rule rule) {
        cite(rule.sources());
        rule.conditions().forEach(this::condition);
        rule.conclusion().arguments().forEach(this::argument);
        messages.add(RuleMessages.key(rule.stage(), rule.conclusion()));
        String id = rule.conclusion().id();
        switch (rule.conclusion().call()) {
            case "met" -> criteria.add(id);
            case "advise" -> advice.add(id);
            case "target", "targetPer" -> targets.add(id);
            case "classify" -> facts.add(id);
            default -> {}
        }
    }

    private void condition(Condition condition) {
        facts.addAll(condition.ids());
        terms.findingTerms.values().stream()
                .filter(finding -> finding.group().equals(condition.group())
                        || finding.required()
                                && condition.constraints().stream()
                                        .anyMatch(
                                                constraint -> constraint.field().equals("required")))
                .forEach(finding -> facts.add(finding.id()));
        condition.constraints().stream()
                .flatMap(constraint -> constraint.operands().stream())
                .forEach(operand -> {
                    if (operand instanceof Operand.Limit limit) {
                        parameters.add(limit.parameter());
                    }
                });
    }

    private void argument(String argument) {
        Matcher limit = LIMIT.matcher(argument);
        if (limit.matches()) {
            parameters.add(limit.group(1));
        }
    }

    private void vocabulary() {
        terms.parameterTerms.values().forEach(parameter -> cite(parameter.sources()));
        terms.adviceTerms.values().forEach(one -> cite(one.sources()));
        terms.targetTerms.values().forEach(target -> cite(target.sources()));
        terms.messageTerms.values().forEach(this::shown);
        terms.findingTerms.values().forEach(finding -> {
            facts.addAll(finding.implies());
            // One that implies another is asked because of that one.
            if (!finding.implies().isEmpty()) {
                facts.add(finding.id());
            }
        });
        terms.measureTerms.values().forEach(this::measure);
        terms.choiceTerms.values().forEach(choice -> {
            choice.implies().values().forEach(facts::addAll);
            if (choice.isDerived() || !choice.implies().isEmpty()) {
                facts.add(choice.id());
            }
        });
        for (Instrument instrument : terms.instrumentTerms.values()) {
            cite(instrument.sources());
            instrument.measures().forEach(measure -> facts.add(measure.id()));
        }
    }

    private void measure(Vocabulary.MeasureTerm measure) {
        measure.implies().forEach((finding, bound) -> {
            facts.add(measure.id());
            facts.add(finding);
            parameters.add(bound.parameter());
        });
        measure.counts().forEach(counted -> {
            facts.add(counted.id());
            Stream.ofNullable(counted.bound()).forEach(bound -> parameters.add(bound.parameter()));
        });
        Stream.ofNullable(measure.upperBoundOf()).forEach(facts::add);
        Stream.ofNullable(measure.calculation()).forEach(how -> facts.addAll(List.of(how.first(), how.second())));
        if (measure.isDerived()) {
            facts.add(measure.id());
        }
    }

    private void shown(Message message) {
        Matcher shown = PLACEHOLDER.matcher(message.person() + message.clinician());
        while (shown.find()) {
            parameters.add(shown.group(1));
        }
    }

    private void exercises() {
        for (Exercise exercise : terms.exerciseTerms.values()) {
            cite(exercise.sources());
            parameters.addAll(exercise.dose().parameters());
            messages.add("exercise." + exercise.id());
        }
    }

    private void progress(ProgressTerms progress) {
        progress.markers().values().forEach(marker -> {
            cite(marker.sources());
            parameters.add(marker.smallestChange());
            Stream.ofNullable(marker.measure()).forEach(facts::add);
        });
        Stream.ofNullable(progress.flares()).forEach(flares -> {
            cite(flares.sources());
            parameters.addAll(flares.parameters());
            facts.addAll(flares.findings());
        });
        Stream.ofNullable(progress.doingMore()).forEach(more -> {
            cite(more.sources());
            parameters.add(more.least());
        });
        Stream.ofNullable(progress.staleDays()).forEach(parameters::add);
        advice.addAll(progress.expectation());
        terms.findingTerms.values().stream()
                .filter(finding -> progress.tell().contains(finding.group()))
                .forEach(finding -> facts.add(finding.id()));
        progress.notes().values().forEach(note -> {
            cite(note.sources());
            messages.add("progress." + note.id());
        });
    }

    private void cite(List<SourceReference> references) {
        references.forEach(reference -> sources.add(reference.source()));
    }
}
