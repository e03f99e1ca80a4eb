package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import dev.backstop.model.Phase;
import dev.backstop.model.Sex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Every single change that can be made to an assessment of one rule pack, from the harmless to the odd. */
final class Edits {
    static final String CAPACITY = "capacity.";

    private final PackContent content;
    private final Boundaries boundaries;

    Edits(PackContent content, Boundaries boundaries) {
        this.content = content;
        this.boundaries = boundaries;
    }

    /** Any single change. */
    Arbitrary<Edit> any() {
        List<Tuple2<Integer, Arbitrary<Edit>>> kinds = new ArrayList<>();
        if (!content.vocabulary().findings().isEmpty()) {
            kinds.add(Tuple.of(10, anyFinding()));
            kinds.add(Tuple.of(1, group()));
        }
        List<MeasureTerm> given = content.vocabulary().measures().values().stream()
                .filter(term -> !term.isDerived())
                .toList();
        if (!given.isEmpty()) {
            kinds.add(Tuple.of(4, oneOf(given, this::measure)));
        }
        List<ChoiceTerm> choices = content.vocabulary().choices().values().stream()
                .filter(term -> !term.isDerived())
                .toList();
        if (!choices.isEmpty()) {
            kinds.add(Tuple.of(3, oneOf(choices, Edits::choice)));
        }
        List<MeasureTerm> tests = capacityTests();
        if (!tests.isEmpty()) {
            kinds.add(Tuple.of(2, oneOf(tests, this::capacity)));
        }
        if (!content.vocabulary().instruments().isEmpty()) {
            kinds.add(Tuple.of(2, new QuestionnaireEdits(content.vocabulary().instruments()).any()));
        }
        kinds.add(Tuple.of(2, person()));
        kinds.add(Tuple.of(3, episode()));
        kinds.add(Tuple.of(4, plan()));
        ResponseEdits responses = new ResponseEdits(
                boundaries, content.vocabulary().exercises().exercises().keySet());
        kinds.add(Tuple.of(8, responses.session()));
        kinds.add(Tuple.of(4, responses.day()));
        return Arbitraries.frequencyOf(kinds);
    }

    private Arbitrary<Edit> anyFinding() {
        return oneOf(content.vocabulary().findings().keySet(), this::finding);
    }

    /** Built once for each term: building is what takes time. */
    private static <T> Arbitrary<Edit> oneOf(Collection<T> terms, Function<T, Arbitrary<Edit>> edits) {
        return Arbitraries.oneOf(terms.stream().map(edits).toList());
    }

    /** Any answer to one finding, not asked among them. */
    Arbitrary<Edit> finding(String id) {
        Arbitrary<Edit> simple = Arbitraries.of(Finding.ABSENT, Finding.UNSURE, Finding.PRESENT)
                .map(answer -> draft -> draft.findings.put(id, answer));
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(draft -> draft.findings.remove(id))),
                Tuple.of(8, simple),
                Tuple.of(5, since(id)));
    }

    private Arbitrary<Edit> since(String id) {
        return Combinators.combine(
                        Arbitraries.of(Answer.UNSURE, Answer.PRESENT, Answer.PRESENT, Answer.ABSENT),
                        Arbitraries.of(ages()).injectNull(0.2),
                        Arbitraries.of(Course.values()).injectNull(0.3))
                .as((answer, days, course) -> draft -> draft.findings.put(
                        id, new Finding(answer, days == null ? null : draft.asOf.minusDays(days), course)));
    }

    /** Days since something began: around the limit of "recent", and long ago. */
    private List<Integer> ages() {
        TreeSet<Integer> ages = new TreeSet<>(List.of(0, 1, 7, 30, 90, 365, 3000));
        boundaries.parameter("finding.recent-days").ifPresent(limit -> {
            int days = limit.intValue();
            Stream.of(days - 1, days, days + 1).filter(age -> age >= 0).forEach(ages::add);
        });
        return List.copyOf(ages);
    }

    /** The same answer to everything that is asked together. */
    private Arbitrary<Edit> group() {
        Map<String, List<String>> groups = content.vocabulary().findings().values().stream()
                .collect(Collectors.groupingBy(
                        FindingTerm::group, Collectors.mapping(FindingTerm::id, Collectors.toList())));
        return Combinators.combine(
                        Arbitraries.of(groups.keySet().stream().sorted().toList()),
                        Arbitraries.of(Finding.ABSENT, Finding.ABSENT, Finding.UNSURE))
                .as((group, answer) ->
                        draft -> groups.getOrDefault(group, List.of()).forEach(id -> draft.findings.put(id, answer)));
    }

    /** Any value of a measure that is given. */
    Arbitrary<Edit> measure(MeasureTerm term) {
        return number(term.id(), term.min(), term.max()).map(value -> draft -> draft.measures.put(term.id(), value));
    }

    static Arbitrary<Edit> choice(ChoiceTerm term) {
        return Arbitraries.of(term.values().keySet()).map(value -> draft -> draft.choices.put(term.id(), value));
    }

    List<MeasureTerm> capacityTests() {
        return content.vocabulary().measures().values().stream()
                .filter(term -> term.id().startsWith(CAPACITY))
                .toList();
    }

    Arbitrary<Edit> capacity(MeasureTerm term) {
        return Combinators.combine(Arbitraries.of(0, 1, 7, 14, 60), number(term.id(), term.min(), term.max()))
                .as((daysAgo, value) -> capacity(term.id(), daysAgo, value));
    }

    static Edit capacity(String measureId, int daysAgo, double value) {
        String test = measureId.substring(CAPACITY.length());
        return draft -> draft.capacity.add(new CapacityTest(test, draft.asOf.minusDays(daysAgo), value));
    }

    private Arbitrary<Edit> person() {
        Arbitrary<Edit> age = whole("person.age", 0, 120).map(years -> draft -> draft.age = years);
        Arbitrary<Edit> sex = Arbitraries.of(Sex.values()).map(value -> draft -> draft.sex = value);
        return Arbitraries.oneOf(List.of(age, sex));
    }

    private Arbitrary<Edit> episode() {
        return Arbitraries.oneOf(List.of(
                whole("episode.days", 0, 4000).map(days -> draft -> draft.onsetDaysAgo = days),
                ResponseEdits.halves("episode.pain", boundaries).map(points -> draft -> draft.pain = points),
                whole("episode.in-year", 0, 366).map(count -> draft -> draft.episodesInYear = count),
                number("episode.painful-days-share", 0, 1).map(share -> draft -> draft.painfulDaysShare = share)));
    }

    private Arbitrary<Edit> plan() {
        Arbitrary<Double> changes = percent("plan.proposed-load-change");
        Arbitrary<Double> volumes = percent("plan.proposed-volume-change");
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(Phase.values()).map(phase -> draft -> draft.phase = phase),
                whole("plan.days-in-phase", 0, 200).map(days -> draft -> draft.phaseDaysAgo = days),
                Arbitraries.of(Phase.values()).map(phase -> draft -> draft.override = phase),
                Combinators.combine(whole("phase.step-backs", 0, 6), Arbitraries.of(14, 1, 5, 7, 10, 28, 60))
                        .as((steps, days) -> draft -> {
                            draft.stepsBack = steps;
                            draft.earlierDays = days;
                        }),
                Arbitraries.of(3, 2, 1, 0, 4, 5, 7, 14, 21).map(count -> draft -> draft.sessionsPerWeek = count),
                changes.map(percent -> draft -> draft.loadChange = percent),
                volumes.map(percent -> draft -> draft.volumeChange = percent),
                PlanEdits.exercises(content.vocabulary().exercises().exercises().keySet()),
                Combinators.combine(changes, volumes).as((load, volume) -> draft -> {
                    draft.loadChange = load;
                    draft.volumeChange = volume;
                })));
    }

    /** Mostly what people would propose, and now and then anything. */
    private Arbitrary<Double> percent(String measureId) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, number(measureId, -50, 50)), Tuple.of(1, Arbitraries.of(-100.0, 100.0, 1000.0)));
    }

    /** Numbers of the range, those on and beside a limit of the pack most often. */
    Arbitrary<Double> number(String measureId, double min, double max) {
        List<Double> around = boundaries.around(measureId, min, max);
        double low = Math.ceil(min * 100) / 100;
        double high = Math.floor(max * 100) / 100;
        if (low > high) {
            return Arbitraries.of(around);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(around)),
                Tuple.of(1, Arbitraries.doubles().between(low, high).ofScale(2)));
    }

    private Arbitrary<Integer> whole(String measureId, int min, int max) {
        return whole(measureId, min, max, boundaries);
    }

    static Arbitrary<Integer> whole(String measureId, int min, int max, Boundaries boundaries) {
        List<Integer> around = boundaries.around(measureId, min, max).stream()
                .filter(value -> value == Math.rint(value))
                .map(Double::intValue)
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(around)),
                Tuple.of(1, Arbitraries.integers().between(min, max)));
    }
}
