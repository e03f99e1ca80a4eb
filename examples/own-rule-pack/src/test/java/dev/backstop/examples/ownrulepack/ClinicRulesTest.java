package dev.backstop.examples.ownrulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClinicRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void two_good_sessions_earn_a_step_within_the_clinic_s_cap() {
        try (Backstop backstop = Backstop.bundled()) {
            Decision decision = backstop.decide(Assessment.on(TODAY)
                    .absent("saddle-numbness", "fever")
                    .plan(Plan.in(Phase.REBUILD, TODAY.minusDays(20)))
                    .session(goodSession(1))
                    .session(goodSession(3))
                    .build());

            assertThat(decision.pack().id()).isEqualTo("harbour-street");
            assertThat(decision.triage().urgency()).isEqualTo(Urgency.SELF_MANAGE);
            assertThat(decision.load().verdict()).isEqualTo("progress");
            assertThat(decision.load().change().most()).isEqualTo(5);
        }
    }

    private static TrainingSession goodSession(int daysAgo) {
        return TrainingSession.on(TODAY.minusDays(daysAgo))
                .pain(1, 1)
                .settledAfter(Duration.ofHours(6))
                .nextMorning(NextMorning.SAME)
                .build();
    }
}
