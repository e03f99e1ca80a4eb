package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.OfLoad;
import dev.backstop.benchmarks.Answer.OfPhase;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.content.Parameter;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Triage, load and phase of the bundled pack as plain Java over the {@link Slice}, with ifs instead of rules: the
 * yardstick for the engine. It gives the same answers and the ids of the same rules, and nothing else: no
 * classification and no guidance, no texts, no matched facts, no urgency range and no next questions, and it takes
 * every assessment for valid. So it does far less than the engine.
 */
final class HandWritten {
    private final Thresholds limit;

    HandWritten(Map<String, Parameter> parameters) {
        limit = new Thresholds(parameters);
    }

    Answer decide(Assessment assessment) {
        Signs signs = new Signs(assessment, limit.findingRecentDays);
        Numbers numbers = new Numbers(assessment, limit);
        @Nullable Phase current = assessment.plan().phase();
        OfTriage triage = HandWrittenTriage.decide(assessment, signs, numbers, limit);
        OfLoad load = HandWrittenLoad.decide(triage, current, signs, numbers, limit);
        OfPhase phase = HandWrittenPhase.decide(triage, load, current, signs, numbers, limit);
        return new Answer(triage, load, phase);
    }
}
