package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.RuleEffect;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several packs know together; numbers only as far as all of them allow. */
final class Union {
    private final List<PackContent> packs;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final List<Rule> changed;

    Union(List<PackContent> packs) {
        this.packs = packs;
        this.vocabulary = vocabulary(packs);
        this.rules = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.stage() != Stage.GUIDANCE)
                .distinct()
                .toList();
        this.changed = rules.stream().filter(this::isChanged).toList();
    }

    List<PackContent> packs() {
        return packs;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All that have a say in urgency, load and phase. */
    List<Rule> rules() {
        return rules;
    }

    /** Those that are not the same in all packs, or read a parameter that is not. */
    List<Rule> changed() {
        return changed;
    }

    private boolean isChanged(Rule rule) {
        RuleEffect effect = RuleEffect.of(rule);
        return packs.stream()
                        .anyMatch(pack -> pack.rules(rule.stage()).stream()
                                .filter(other -> other.id().equals(rule.id()))
                                .noneMatch(other -> RuleEffect.of(other).equals(effect)))
                || RuleEffect.parameters(rule).stream().anyMatch(this::differs);
    }

    private boolean differs(String parameter) {
        return packs.stream()
                        .map(pack -> pack.parameters().get(parameter))
                        .map(one -> one == null ? null : one.value())
                        .distinct()
                        .count()
                > 1;
    }

    private static Vocabulary vocabulary(List<PackContent> packs) {
        Vocabulary last = packs.get(packs.size() - 1).vocabulary();
        Map<String, FindingTerm> findings = new LinkedHashMap<>();
        Map<String, MeasureTerm> measures = new LinkedHashMap<>();
        Map<String, ChoiceTerm> choices = new LinkedHashMap<>();
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        for (PackContent pack : packs) {
            findings.putAll(pack.vocabulary().findings());
            pack.vocabulary().measures().forEach((id, term) -> measures.merge(id, term, Union::both));
            choices.putAll(pack.vocabulary().choices());
            instruments.putAll(pack.vocabulary().instruments());
            exercises.putAll(pack.vocabulary().exercises().exercises());
        }
        measures.values().removeIf(term -> term.min() > term.max());
        return new Vocabulary(
                findings,
                measures,
                choices,
                last.criteria(),
                last.advice(),
                instruments,
                new ExerciseCatalogue(
                        exercises, last.exercises().groups(), last.exercises().parts()),
                last.targets(),
                last.progress());
    }

    private static MeasureTerm both(MeasureTerm one, MeasureTerm other) {
        return new MeasureTerm(
                other.id(),
                other.question(),
                other.label(),
                other.unit(),
                Math.max(one.min(), other.min()),
                Math.min(one.max(), other.max()),
                other.worse(),
                other.from(),
                other.counts(),
                other.upperBoundOf(),
                other.calculation(),
                other.implies(),
                other.synonyms(),
                other.statements(),
                other.codes());
    }
}
