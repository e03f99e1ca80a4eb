package dev.backstop.authoring.diff;

import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.authoring.internal.RuleEffect;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the differences between two packs can change an answer. */
final class Effect {
    /** Of the parameters that the engine reads, the one that has no say in urgency, load and phase. */
    private static final String EDUCATION = "guidance.education-most";

    private final PackContent older;
    private final PackContent newer;
    private final Set<String> movedParameters;
    private final Map<String, Boolean> rules = new TreeMap<>();
    private final Map<String, Rule> ruleById = new HashMap<>();
    private final Set<String> ofFacts;

    Effect(PackContent older, PackContent newer) {
        this.older = older;
        this.newer = newer;
        this.movedParameters = moved();
        this.ofFacts = ofFacts();
        Map<String, Rule> before = deciding(older);
        Map<String, Rule> after = deciding(newer);
        ruleById.putAll(before);
        ruleById.putAll(after);
        ruleById.keySet().stream()
                .filter(id -> differs(before.get(id), after.get(id)))
                .forEach(id -> rules.put(id, saysTheSame(before.get(id), after.get(id))));
    }

    private static Map<String, Rule> deciding(PackContent pack) {
        return pack.rules().stream()
                .filter(rule -> rule.stage() != Stage.GUIDANCE)
                .collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    private Set<String> moved() {
        Set<String> moved = new TreeSet<>();
        Stream.concat(older.parameters().keySet().stream(), newer.parameters().keySet().stream())
                .filter(id -> !Objects.equals(
                        value(older.parameters().get(id)),
                        value(newer.parameters().get(id))))
                .forEach(moved::add);
        return moved;
    }

    private static @Nullable Double value(@Nullable Parameter parameter) {
        return parameter == null ? null : parameter.value();
    }

    private boolean differs(@Nullable Rule before, @Nullable Rule after) {
        return before == null
                || after == null
                || !RuleEffect.of(before).equals(RuleEffect.of(after))
                || RuleEffect.parameters(after).stream().anyMatch(movedParameters::contains);
    }

    private boolean saysTheSame(@Nullable Rule before, @Nullable Rule after) {
        return before != null
                && after != null
                && before.stage() == after.stage()
                && before.conclusion().equals(after.conclusion())
                && after.conclusion().arguments().stream()
                        .noneMatch(
                                argument -> movedParameters.stream().anyMatch(id -> argument.contains('"' + id + '"')));
    }

    /** Ids of what differs and has a say in the facts that rules see, or in what a criterion belongs to. */
    private Set<String> ofFacts() {
        Set<String> ids = new TreeSet<>();
        Set<String> read = new TreeSet<>(EngineNeeds.PARAMETERS);
        read.remove(EDUCATION);
        Stream.of(older, newer)
                .forEach(pack -> bounds(pack.vocabulary()).map(Bound::parameter).forEach(read::add));
        movedParameters.stream().filter(read::contains).forEach(ids::add);
        Vocabulary before = older.vocabulary();
        Vocabulary after = newer.vocabulary();
        differing(before.findings(), after.findings(), Effect::meaning, ids);
        differing(before.measures(), after.measures(), Effect::meaning, ids);
        differing(before.choices(), after.choices(), Effect::meaning, ids);
        differing(before.criteria(), after.criteria(), term -> term.gate(), ids);
        differing(before.instruments(), after.instruments(), Effect::meaning, ids);
        differing(before.exercises().exercises(), after.exercises().exercises(), exercise -> exercise.id(), ids);
        return ids;
    }

    private static Stream<Bound> bounds(Vocabulary vocabulary) {
        return vocabulary.measures().values().stream()
                .flatMap(term -> Stream.concat(
                        term.implies().values().stream(), term.counts().stream().map(Counted::bound)))
                .filter(Objects::nonNull);
    }

    private interface Meaning<T> {
        Object of(T term);
    }

    private static <T> void differing(
            Map<String, T> before, Map<String, T> after, Meaning<T> meaning, Set<String> ids) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        int known = ids.size();
        for (String id : all) {
            T one = before.get(id);
            T other = after.get(id);
            if (one == null || other == null || !meaning.of(one).equals(meaning.of(other))) {
                ids.add(id);
            }
        }
        // The index numbers findings in the vocabulary's order.
        if (ids.size() == known && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            ids.addAll(all);
        }
    }

    private static Object meaning(FindingTerm term) {
        return List.of(term.group(), term.polarity(), term.required(), term.implies());
    }

    private static Object meaning(MeasureTerm term) {
        List<@Nullable Object> meaning = new ArrayList<>();
        meaning.add(term.min());
        meaning.add(term.max());
        meaning.add(term.worse());
        meaning.add(term.from());
        meaning.add(term.counts());
        meaning.add(term.upperBoundOf());
        meaning.add(term.calculation());
        meaning.add(term.implies());
        return meaning;
    }

    private static Object meaning(ChoiceTerm term) {
        List<@Nullable Object> meaning = new ArrayList<>();
        meaning.add(List.copyOf(term.values().keySet()));
        meaning.add(term.from());
        meaning.add(term.always());
        meaning.add(term.implies());
        return meaning;
    }

    private static Object meaning(Instrument instrument) {
        return List.of(
                instrument.items().values().stream()
                        .map(item -> List.of(item.id(), item.min(), item.max(), item.reversed()))
                        .toList(),
                instrument.scores().values().stream()
                        .map(score ->
                                List.of(score.id(), score.method(), score.items(), score.answered(), score.worse()))
                        .toList());
    }

    /** Whether nothing differs that could change an answer. */
    boolean isNone() {
        return rules.isEmpty() && ofFacts.isEmpty();
    }

    /** For each rule that differs, whether its conclusion says the same still; null where facts may differ. */
    @Nullable
    Map<String, Boolean> rulesOnly() {
        return ofFacts.isEmpty() ? rules : null;
    }

    boolean isChanged(String rule) {
        return rules.containsKey(rule);
    }

    boolean saysTheSame(String rule) {
        return rules.getOrDefault(rule, true);
    }

    Stage stage(String rule) {
        return Objects.requireNonNull(ruleById.get(rule)).stage();
    }

    /** Parameters that moved and that a rule reads. */
    List<String> movedParameters(String rule) {
        Rule known = Objects.requireNonNull(ruleById.get(rule));
        return RuleEffect.parameters(known).stream()
                .filter(movedParameters::contains)
                .toList();
    }

    /**
     * Rules that differ and meet a criterion: even one that never fires says whether the criterion may still be met.
     */
    Stream<String> criteria() {
        return rules.keySet().stream()
                .filter(id -> Objects.requireNonNull(ruleById.get(id))
                        .conclusion()
                        .call()
                        .equals("met"));
    }

    /** What may have made an answer change when no rule of its own accord did. */
    Set<String> ofFactsIds() {
        return ofFacts;
    }
}
