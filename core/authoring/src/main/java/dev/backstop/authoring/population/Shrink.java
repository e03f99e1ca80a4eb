package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes an example small enough to read: takes out of an assessment what is not needed for what it shows. */
public final class Shrink {
    private Shrink() {}

    /**
     * The assessment without anything that can be left out, one thing at a time.
     *
     * @param assessment one for which {@code stillShows} holds
     * @param stillShows whether an assessment shows what it is an example of; has to say false for one that is faulty
     * @return an assessment for which it holds, and out of which nothing more can be taken
     */
    public static Assessment smallest(Assessment assessment, Predicate<Assessment> stillShows) {
        Assessment rough = without(assessment, Parts::coarse, stillShows);
        return without(rough, Parts::fine, stillShows);
    }

    private static Assessment without(
            Assessment from,
            Function<Assessment, List<Consumer<AssessmentDraft>>> partsOf,
            Predicate<Assessment> stillShows) {
        Assessment now = from;
        List<Consumer<AssessmentDraft>> left = partsOf.apply(now);
        int chunk = Math.max(1, left.size() / 2);
        while (!left.isEmpty()) {
            List<Consumer<AssessmentDraft>> needed = new ArrayList<>();
            for (int start = 0; start < left.size(); start += chunk) {
                List<Consumer<AssessmentDraft>> some = left.subList(start, Math.min(left.size(), start + chunk));
                AssessmentDraft draft = AssessmentDraft.of(now);
                some.forEach(part -> part.accept(draft));
                Assessment smaller = draft.build();
                if (!smaller.equals(now) && stillShows.test(smaller)) {
                    now = smaller;
                } else {
                    needed.addAll(some);
                }
            }
            if (chunk == 1 && needed.size() == left.size()) {
                return now;
            }
            left = needed;
            chunk = Math.max(1, chunk / 2);
        }
        return now;
    }
}
