package dev.backstop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Parameter.HostMay;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.decision.PackId;
import dev.backstop.internal.TestPack;
import dev.backstop.model.Assessment;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReloadTest {
    private static final PackContent FIRST = TestPack.standard().content;
    private static final Assessment UNKNOWN = TestPack.today().build();
    private static final String VALID_DAYS = "triage.valid-days";

    private final Backstop backstop =
            Backstop.builder().pack(RulePack.of(FIRST)).limit(VALID_DAYS, 5).build();

    @AfterEach
    void close() {
        backstop.close();
    }

    @Test
    void decisions_and_content_are_of_the_new_pack_from_then_on() {
        backstop.reload(RulePack.of(version("2", FIRST.parameters(), FIRST.rules())));

        assertThat(backstop.content().id().version()).isEqualTo("2");
        assertThat(backstop.decide(UNKNOWN).pack().version()).isEqualTo("2");
        assertThat(backstop.explain(UNKNOWN)).isNotEmpty();
        assertThat(backstop.progress(List.of(UNKNOWN)).timeline()).hasSize(1);
    }

    @Test
    void what_the_engine_was_built_with_holds_for_every_pack() {
        backstop.reload(RulePack.of(version("2", with(VALID_DAYS, 6, HostMay.LOWER), FIRST.rules())));

        assertThat(backstop.decide(UNKNOWN).triage().safetyNet().validUntil())
                .isEqualTo(UNKNOWN.asOf().plusDays(5));
    }

    @Test
    void a_limit_that_the_new_pack_does_not_allow_keeps_the_old_one() {
        assertKept(
                IllegalArgumentException.class,
                version("2", with(VALID_DAYS, 3, HostMay.LOWER), FIRST.rules()),
                "The parameter \"triage.valid-days\" (3.0 days) cannot become 5.0: the pack says host-may: lower.");
    }

    @Test
    void a_language_that_the_new_pack_has_not_got_keeps_the_old_one() {
        try (Backstop english =
                Backstop.builder().pack(RulePack.of(FIRST)).language("en").build()) {
            PackContent german = FIRST.with("de", FIRST.vocabulary(), FIRST.messages());
            PackContent onlyGerman = new PackContent(
                    FIRST.id(),
                    FIRST.title(),
                    "de",
                    german.vocabulary(),
                    german.parameters(),
                    german.sources(),
                    german.messages(),
                    german.rules());

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> english.reload(RulePack.of(onlyGerman)))
                    .withMessageContaining("en");
            assertThat(english.content().language()).isEqualTo("en");
        }
    }

    @Test
    void a_pack_whose_rules_cannot_be_keeps_the_old_one() {
        Map<String, Parameter> parameters = new LinkedHashMap<>(FIRST.parameters());
        parameters.remove("classification.chronic-days");

        assertKept(
                RuleContentException.class,
                version("2", parameters, FIRST.rules()),
                "The rule pack test-pack 2 cannot be used: The pack has no parameter \"classification.chronic-days\".");
    }

    @Test
    void a_pack_without_a_decision_for_somebody_unknown_keeps_the_old_one() {
        assertKept(
                RuleContentException.class,
                version("2", FIRST.parameters(), List.of()),
                "The rule pack test-pack 2 has no decision for somebody of whom nothing is known: ");
    }

    private <X extends Throwable> void assertKept(Class<X> thrown, PackContent faulty, String message) {
        assertThatExceptionOfType(thrown)
                .isThrownBy(() -> backstop.reload(RulePack.of(faulty)))
                .withMessageContaining(message);
        assertThat(backstop.content().id()).isEqualTo(FIRST.id());
        assertThat(backstop.decide(UNKNOWN).pack()).isEqualTo(FIRST.id());
    }

    @Test
    void a_snapshot_stays_on_its_pack_and_outlives_the_engine() {
        try (Backstop before = backstop.snapshot()) {
            backstop.reload(RulePack.of(version("2", FIRST.parameters(), FIRST.rules())));
            backstop.close();

            assertThat(before.decide(UNKNOWN).pack()).isEqualTo(FIRST.id());
            assertThat(before.content().id()).isEqualTo(FIRST.id());
        }
    }

    @Test
    void a_closed_engine_neither_reloads_nor_is_copied_but_still_tells_its_content() {
        backstop.close();

        assertClosed(() -> backstop.reload(RulePack.of(FIRST)));
        assertClosed(backstop::snapshot);
        assertThat(backstop.content().id()).isEqualTo(FIRST.id());
    }

    private static void assertClosed(Runnable call) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(call::run)
                .withMessage("This Backstop is closed.");
    }

    @Test
    void the_sessions_of_a_pack_are_freed_when_its_last_call_has_left_and_not_before() {
        Running running =
                new Running(new Settings(Map.of(), null, null, new Admission(Map.of(), null)), RulePack.of(FIRST));

        assertThat(running.enter()).isTrue();
        running.leave();
        assertThat(running.enter()).isTrue();
        running.leave(); // the owner's place
        assertThat(running.pipeline.decide(UNKNOWN).pack()).isEqualTo(FIRST.id());
        running.leave();

        assertThat(running.enter()).isFalse();
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> running.pipeline.decide(UNKNOWN))
                .withMessageContaining("previously disposed");
    }

    @Test
    void a_call_in_flight_ends_on_the_pack_that_it_began_with() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch reloaded = new CountDownLatch(1);
        AtomicReference<PackId> told = new AtomicReference<>();
        // The list is asked for its assessments once the call is in: that is where it can be held.
        List<Assessment> held = new AbstractList<>() {
            @Override
            public Assessment get(int index) {
                begun.countDown();
                await(reloaded);
                return UNKNOWN;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Thread caller =
                new Thread(() -> told.set(backstop.progress(held).latest().pack()));
        caller.start();
        await(begun);
        backstop.reload(RulePack.of(version("2", FIRST.parameters(), FIRST.rules())));
        backstop.close();
        reloaded.countDown();
        caller.join(30_000);

        assertThat(told.get()).isEqualTo(FIRST.id());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Parameter> with(String id, double value, HostMay hostMay) {
        Map<String, Parameter> parameters = new LinkedHashMap<>(FIRST.parameters());
        Parameter old = Objects.requireNonNull(parameters.get(id));
        parameters.put(
                id,
                new Parameter(
                        id,
                        old.description(),
                        old.unit(),
                        value,
                        old.sources(),
                        old.statements(),
                        old.reviewed(),
                        old.reviewBy(),
                        hostMay));
        return parameters;
    }

    private static PackContent version(String version, Map<String, Parameter> parameters, List<Rule> rules) {
        return new PackContent(
                new PackId(FIRST.id().id(), version, "digest-" + version),
                FIRST.title(),
                FIRST.language(),
                FIRST.vocabulary(),
                parameters,
                FIRST.sources(),
                FIRST.messages(),
                rules);
    }
}
