package dev.backstop.authoring.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a "no" back where another answer says "yes", in any of some packs. */
public final class Contradicted {
    private final List<PackContent> packs;
    private final Map<String, Set<String>> implied = new HashMap<>();

    public Contradicted(Collection<PackContent> packs) {
        this.packs = List.copyOf(packs);
        for (PackContent pack : packs) {
            for (String id : pack.vocabulary().findings().keySet()) {
                implied.computeIfAbsent(id, none -> new LinkedHashSet<>())
                        .addAll(pack.vocabulary().implied(id));
            }
        }
    }

    /** Ids of what is present whenever this finding is, without itself. */
    public Set<String> implied(String findingId) {
        return implied.getOrDefault(findingId, Set.of());
    }

    /** Takes out every "no" that something else contradicts. */
    public void takeOut(AssessmentDraft draft) {
        Set<String> present = new LinkedHashSet<>();
        draft.findings().forEach((id, finding) -> {
            if (finding.answer() == Answer.PRESENT) {
                present.addAll(implied(id));
            }
        });
        for (PackContent pack : packs) {
            draft.measures().forEach((id, value) -> {
                MeasureTerm term = pack.vocabulary().measures().get(id);
                if (term != null) {
                    add(term.implied(value, pack.parameters()), present);
                }
            });
            draft.choices().forEach((id, value) -> {
                ChoiceTerm term = pack.vocabulary().choices().get(id);
                if (term != null) {
                    add(term.implied(value), present);
                }
            });
        }
        for (String id : present) {
            draft.findings().computeIfPresent(id, (key, now) -> now.answer() == Answer.ABSENT ? null : now);
        }
    }

    private void add(List<String> ids, Set<String> present) {
        for (String id : ids) {
            present.add(id);
            present.addAll(implied(id));
        }
    }
}
