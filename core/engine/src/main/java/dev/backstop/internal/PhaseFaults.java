package dev.backstop.internal;

import dev.backstop.internal.AssessmentValidator.Check;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be in the phases that a plan tells of, and in the one that a clinician decided on. */
final class PhaseFaults {
    private PhaseFaults() {}

    static void of(Plan plan, Check check) {
        earlier(plan, check);
        if (plan.override() != null) {
            override(plan.override(), plan, check);
        }
    }

    private static void earlier(Plan plan, Check check) {
        List<PhaseStart> earlier = plan.earlier();
        if (earlier.isEmpty()) {
            return;
        }
        if (plan.phase() == null || plan.since() == null) {
            check.fault("plan.earlier", "is given without plan.phase and plan.since.");
        }
        for (int i = 0; i < earlier.size(); i++) {
            PhaseStart start = earlier.get(i);
            String path = "plan.earlier[" + i + "]";
            check.notAfter(path, ".since", start.since());
            if (i > 0) {
                follows(earlier.get(i - 1), start.phase(), path + ".phase", start.since(), path + ".since", check);
            }
        }
        follows(earlier.get(earlier.size() - 1), plan.phase(), "plan.phase", plan.since(), "plan.since", check);
    }

    private static void follows(
            PhaseStart before,
            @Nullable Phase phase,
            String phasePath,
            @Nullable LocalDate since,
            String sincePath,
            Check check) {
        if (phase != null && phase.ordinal() > before.phase().ordinal() + 1) {
            check.fault(
                    phasePath,
                    "is " + FactDeriver.word(phase) + " after " + FactDeriver.word(before.phase())
                            + "; phases are never skipped.");
        }
        if (since != null && since.isBefore(before.since())) {
            check.fault(
                    sincePath,
                    "is " + since + "; it must not be before " + before.since() + ", when the phase before began.");
        }
    }

    private static void override(PhaseOverride override, Plan plan, Check check) {
        String path = "plan.override";
        if (override.role().isBlank()) {
            check.fault(path + ".role", "is empty; it has to say in which role somebody decided.");
        }
        if (override.reason().isBlank()) {
            check.fault(path + ".reason", "is empty; it has to say why.");
        }
        check.notAfter(path, ".date", override.date());
        if (plan.since() != null && override.date().isBefore(plan.since())) {
            check.fault(
                    path + ".date",
                    "is " + override.date() + "; it must not be before plan.since (" + plan.since()
                            + "): what was decided in an earlier phase is over.");
        }
        Phase now = plan.phase() == null ? Phase.PROTECT : plan.phase();
        String word = FactDeriver.word(override.phase());
        if (override.phase() == plan.phase()) {
            check.fault(path + ".phase", "is " + word + ", which is the present phase already.");
        }
        if (override.phase().ordinal() > now.ordinal() + 1) {
            check.fault(
                    path + ".phase",
                    "is " + word + ", which is more than one phase on from "
                            + (plan.phase() == null ? "a start" : FactDeriver.word(now))
                            + "; phases are never skipped.");
        }
    }
}
