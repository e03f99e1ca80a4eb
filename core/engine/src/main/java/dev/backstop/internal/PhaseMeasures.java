package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Numbers about the plan and about the phases that led to the present one. */
final class PhaseMeasures {
    private final double window;

    PhaseMeasures(Limits limits) {
        window = limits.of("phase.step-back-window");
    }

    void derive(Assessment assessment, FactSet facts) {
        Plan plan = assessment.plan();
        LocalDate asOf = assessment.asOf();
        FactDeriver.choice(facts, "plan.phase", plan.phase());
        FactDeriver.measure(facts, "plan.proposed-load-change", PlanMeasures.load(plan));
        FactDeriver.measure(facts, "plan.proposed-volume-change", PlanMeasures.volume(plan));
        Phase phase = plan.phase();
        LocalDate since = plan.since();
        if (since == null) {
            return;
        }
        facts.measure("plan.days-in-phase", days(since, asOf));
        if (phase != null && !plan.earlier().isEmpty()) {
            List<PhaseStart> starts = new ArrayList<>(plan.earlier());
            starts.add(new PhaseStart(phase, since));
            history(starts, asOf, facts);
        }
    }

    private void history(List<PhaseStart> starts, LocalDate asOf, FactSet facts) {
        facts.measure("plan.days-in-programme", days(starts.get(0).since(), asOf));
        int stepsBack = 0;
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i).phase().compareTo(starts.get(i - 1).phase()) < 0) {
                long ago = days(starts.get(i).since(), asOf);
                stepsBack += ago <= window ? 1 : 0;
                facts.measure("phase.days-since-step-back", ago);
            }
        }
        facts.measure("phase.step-backs", stepsBack);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
