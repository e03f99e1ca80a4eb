package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two threads decide without a pause while another reloads: none of them fails, and each answer is of one pack. */
class ReloadUnderLoadTest {
    /** How often: {@code -Dbackstop.reloads=1000} for the long run. */
    private static final int RELOADS = Integer.getInteger("backstop.reloads", 50);

    private static final Path PACK =
            Path.of(System.getProperty("backstop.reloaded-pack", "src/test/resources/packs/valid"));
    private static final int THREADS = 2;
    private static final int ASSESSMENTS = 60;
    private static final int KINDS = 10;

    private final MarkedPack packs;
    private final List<Assessment> assessments;

    ReloadUnderLoadTest() throws IOException {
        packs = new MarkedPack(PACK);
        assessments = PackReader.read(PACK).scenarios().stream()
                .map(Scenario::assessment)
                .limit(ASSESSMENTS)
                .toList();
    }

    @Test
    void no_answer_fails_and_none_is_of_two_packs() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Backstop backstop = Backstop.of(RulePack.of(packs.version(0)))) {
            Callable<Integer> deciding = () -> answers(backstop, done);
            List<Future<Integer>> load = Stream.generate(() -> threads.submit(deciding))
                    .limit(THREADS)
                    .toList();
            try {
                for (int number = 1; number <= RELOADS; number++) {
                    backstop.reload(RulePack.of(packs.version(number)));
                    assertThat(MarkedPack.versions(backstop.decide(assessments.get(0))))
                            .containsExactly(number);
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> thread : load) {
                // More packs than one were seen at work, or nothing was tried.
                assertThat(thread.get()).isGreaterThan(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks all kinds of questions until it is done; how many packs answered them. */
    private int answers(Backstop backstop, AtomicBoolean done) {
        int packsSeen = 0;
        int last = -1;
        for (int turn = 0; !done.get(); turn++) {
            Assessment assessment = assessments.get(turn % assessments.size());
            int version = turn % KINDS == 0 ? history(backstop, assessment) : decision(backstop.decide(assessment));
            assertThat(version).as("never an older pack again").isGreaterThanOrEqualTo(last);
            packsSeen += version == last ? 0 : 1;
            last = version;
        }
        return packsSeen;
    }

    private static int decision(Decision decision) {
        int version = only(MarkedPack.versions(decision));
        assertThat(MarkedPack.versions(decision.pack())).containsExactly(version);
        assertThat(decision.triage().safetyNet().validUntil())
                .isBeforeOrEqualTo(decision.asOf().plusDays(MarkedPack.days(version)));
        decision.triage()
                .suspicions()
                .forEach(suspicion -> suspicion
                        .reasons()
                        .forEach(reason -> assertThat(MarkedPack.isNamedAsIn(version, reason.rule()))
                                .isTrue()));
        return version;
    }

    /** Several decisions in one call, and several calls on one snapshot. */
    private static int history(Backstop backstop, Assessment assessment) {
        Assessment earlier = Assessment.on(assessment.asOf().minusDays(7)).build();
        only(MarkedPack.versions(backstop.progress(List.of(earlier, assessment))));
        try (Backstop snapshot = backstop.snapshot()) {
            int version = decision(snapshot.decide(assessment));
            assertThat(MarkedPack.versions(snapshot.content().id())).containsExactly(version);
            assertThat(MarkedPack.versions(snapshot.explain(assessment))).containsExactly(version);
            assertThat(decision(snapshot.decide(assessment))).isEqualTo(version);
            return version;
        }
    }

    private static int only(Set<Integer> versions) {
        assertThat(versions).as("of one pack").hasSize(1);
        return versions.iterator().next();
    }
}
