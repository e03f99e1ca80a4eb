package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.internal.Folding.Call;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A fold is a join: order cannot matter, and one more conclusion never calms. */
class FoldProperties {
    private static final String[] ALL_MET = {"met progress.settled", "met progress.two-green", "step usual 5 10"};

    private final TestPack pack = TestPack.standard();
    private final Folding folding = new Folding(pack, clear().build());
    private final Triage free = folding.triage(log("clear screen"));

    @Property
    void triage_does_not_depend_on_the_order_of_conclusions(
            @ForAll("triageCalls") List<Call> calls, @ForAll Random random) {
        assertThat(folding.triage(cleared(shuffled(calls, random)))).isEqualTo(folding.triage(cleared(calls)));
    }

    @Property
    void one_more_conclusion_never_lowers_the_urgency_nor_loosens_the_limit(
            @ForAll("triageCalls") List<Call> calls, @ForAll("triageCall") Call more) {
        Triage before = folding.triage(cleared(calls));
        Triage after = folding.triage(cleared(plus(calls, more)));

        assertThat(after.urgency()).isGreaterThanOrEqualTo(before.urgency());
        assertThat(after.trainingLimit()).isGreaterThanOrEqualTo(before.trainingLimit());
    }

    @Property
    void load_does_not_depend_on_the_order_of_conclusions(
            @ForAll("loadCalls") List<Call> calls, @ForAll Random random) {
        assertThat(folding.load(log(shuffled(calls, random)), free)).isEqualTo(folding.load(log(calls), free));
    }

    @Property
    void one_more_conclusion_never_raises_the_load(
            @ForAll("loadCalls") List<Call> calls, @ForAll("loadCall") Call more) {
        LoadDecision before = folding.load(log(calls), free);
        LoadDecision after = folding.load(log(plus(calls, more)), free);

        assertThat(after.change().most()).isLessThanOrEqualTo(before.change().most());
        assertThat(after.change().suggested())
                .isLessThanOrEqualTo(before.change().suggested());
        assertThat(after.change().least()).isLessThanOrEqualTo(before.change().least());
        assertThat(caution(after)).isGreaterThanOrEqualTo(caution(before));
    }

    @Property
    void the_phase_does_not_depend_on_the_order_of_conclusions_and_never_skips_one(
            @ForAll("phaseCalls") List<Call> calls, @ForAll("current") @Nullable Phase current, @ForAll Random random) {
        LoadDecision hold = folding.load(log("hold wait"), free);
        PhaseDecision decision = folding.phase(log(calls), current, free, hold);

        assertThat(folding.phase(log(shuffled(calls, random)), current, free, hold))
                .isEqualTo(decision);
        if (decision.phase() != null && !decision.verdict().equals("protect")) {
            int from = current == null ? Phase.PROTECT.ordinal() : current.ordinal();
            assertThat(decision.phase().ordinal()).isBetween(from - 1, from + 1);
        }
    }

    @Property(tries = 500)
    void self_management_is_earned_by_every_required_absence(@ForAll("assessments") Assessment assessment) {
        Triage triage = pack.decide(assessment).triage();

        if (triage.urgency() == Urgency.SELF_MANAGE) {
            assertThat(triage.isComplete()).isTrue();
            assertThat(triage.clearedBy()).isNotEmpty();
            assertThat(triage.trainingLimit()).isEqualTo(TrainingLimit.NONE);
        }
    }

    /** From the freest to the most cautious. */
    private static int caution(LoadDecision load) {
        return List.of("progress", "hold", "ask-first", "modify", "regress", "substitute", "refer")
                .indexOf(load.verdict());
    }

    private static ConclusionLog cleared(List<Call> calls) {
        return log(plus(calls, Call.of("clear screen")));
    }

    private static List<Call> plus(List<Call> calls, Call more) {
        List<Call> longer = new ArrayList<>(calls);
        longer.add(more);
        return longer;
    }

    private static List<Call> shuffled(List<Call> calls, Random random) {
        List<Call> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Provide
    Arbitrary<Call> triageCall() {
        Arbitrary<String> id = Arbitraries.of(
                "suspicion alarm",
                "suspicion fever",
                "suspicion tingling",
                "incomplete alarm-open",
                "incomplete fever-open");
        Arbitrary<String> screens = Combinators.combine(
                        id, Arbitraries.of(Urgency.class), Arbitraries.of(TrainingLimit.class))
                .as((what, urgency, limit) -> what + " " + urgency + " " + limit);
        Arbitrary<String> nets = Arbitraries.integers().between(0, 30).map(days -> "watchFor signs " + days);
        return named(Arbitraries.frequencyOf(Tuple.of(4, screens), Tuple.of(1, nets)));
    }

    @Provide
    Arbitrary<List<Call>> triageCalls() {
        return triageCall().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Call> loadCall() {
        Arbitrary<String> fixed =
                Arbitraries.of("refer see-first", "substitute hurt", "hold wait", "askFirst see-first");
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 50);
        Arbitrary<String> modified = percent.map(most -> "modifyMovement rise " + most);
        Arbitrary<String> ranged = Combinators.combine(Arbitraries.of("regress slow", "step usual"), percent, percent)
                .as((what, least, more) -> what + " " + least + " " + (least + more));
        return named(Arbitraries.oneOf(fixed, modified, ranged));
    }

    @Provide
    Arbitrary<List<Call>> loadCalls() {
        return loadCall().list().ofMaxSize(5).map(calls -> {
            List<Call> all = new ArrayList<>(calls);
            for (String met : ALL_MET) {
                all.add(Call.of(met));
            }
            return all;
        });
    }

    @Provide
    Arbitrary<List<Call>> phaseCalls() {
        return named(Arbitraries.of(
                        "protect danger",
                        "stepBack flare",
                        "stay wait",
                        "met restore.screened",
                        "met rebuild.green-run",
                        "met reload.strong"))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Phase> current() {
        return Arbitraries.of(Phase.class).injectNull(0.2);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TestAssessments.any();
    }

    /** Two rules may conclude the same, so that their reasons have to be put in order too. */
    private static Arbitrary<Call> named(Arbitrary<String> calls) {
        return Combinators.combine(calls, Arbitraries.of("triage.a.a", "triage.b.b"))
                .as((written, rule) -> new Call(rule, List.of(written.split(" "))));
    }
}
