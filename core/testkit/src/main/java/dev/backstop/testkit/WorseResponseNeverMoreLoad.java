package dev.backstop.testkit;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * Law 6: a worse response never gets more load. More pain, longer to settle, a worse morning, movements out of control,
 * shorter nights, and every measure of which the vocabulary says which way is worse.
 */
public interface WorseResponseNeverMoreLoad extends SafetyLaw {

    @Law
    default void a_worse_response_never_gets_more_load(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        List<Worsening> all = Worsening.of(assessment, decider().content(), random);
        if (all.isEmpty()) {
            Seen.atLeastOnce("load", "nothing to worsen", List.of("less load"));
            return;
        }
        Worsening worsening = all.get(random.nextInt(all.size()));
        Decision before = decider().decide(assessment);
        Decision after = decider().decide(worsening.after());
        boolean less = after.load().change().most() < before.load().change().most();
        Seen.atLeastOnce("load", less ? "less load" : "no less load", List.of("less load"));
        Caution.assertNoMoreLoad(worsening.what(), before.load(), after.load());
    }
}
