package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import java.util.List;

/** How careful one answer is against another. */
final class Caution {
    /** From the freest to the most cautious. */
    private static final List<String> VERDICTS =
            List.of("progress", "hold", "modify", "regress", "substitute", "ask-first", "refer");

    private Caution() {}

    /** "Ask first" is either a stop or a hold that more answers may lift. */
    static int of(LoadDecision load) {
        boolean onlyHolds =
                load instanceof LoadDecision.AskFirst && !load.change().equals(LoadChange.STOP);
        return VERDICTS.indexOf(onlyHolds ? "hold" : load.verdict());
    }

    /** Checks that nothing became calmer: urgency, training limit and load. */
    static void assertNoCalmer(String what, Decision before, Decision after) {
        assertThat(after.triage().urgency())
                .as("urgency after %s", what)
                .isGreaterThanOrEqualTo(before.triage().urgency());
        assertThat(after.triage().trainingLimit())
                .as("training limit after %s", what)
                .isGreaterThanOrEqualTo(before.triage().trainingLimit());
        assertThat(after.load().change().most())
                .as("most load after %s", what)
                .isLessThanOrEqualTo(before.load().change().most());
    }

    /** Checks that the load decision became no freer. */
    static void assertNoMoreLoad(String what, LoadDecision before, LoadDecision after) {
        assertThat(after.change().most())
                .as("most load after %s", what)
                .isLessThanOrEqualTo(before.change().most());
        assertThat(after.change().suggested())
                .as("suggested load after %s", what)
                .isLessThanOrEqualTo(before.change().suggested());
        assertThat(of(after))
                .as("caution of %s instead of %s after %s", after.verdict(), before.verdict(), what)
                .isGreaterThanOrEqualTo(of(before));
    }
}
