package dev.backstop.authoring.coverage;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Plan;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One assessment with what another one is about laid over it. */
final class Grafts {
    private Grafts() {}

    static List<Assessment> of(Assessment start, Assessment donor) {
        SortedMap<String, Finding> findings = new TreeMap<>(start.findings());
        donor.findings().forEach((id, finding) -> {
            if (finding.answer() != Answer.ABSENT) {
                findings.put(id, finding);
            }
        });
        SortedMap<String, Double> measures = new TreeMap<>(start.measures());
        measures.putAll(donor.measures());
        SortedMap<String, String> choices = new TreeMap<>(start.choices());
        choices.putAll(donor.choices());
        Assessment told = Edits.copy(start, findings, measures, choices);
        SortedMap<String, Finding> without = new TreeMap<>(start.findings());
        without.keySet().removeIf(id -> !donor.findings().containsKey(id));
        return List.of(told, recorded(start, donor), recorded(told, donor), Edits.with(start, without));
    }

    private static Assessment recorded(Assessment start, Assessment donor) {
        return new Assessment(
                start.asOf(),
                donor.person().equals(Person.UNKNOWN) ? start.person() : donor.person(),
                donor.episode().equals(Episode.UNKNOWN) ? start.episode() : donor.episode(),
                start.findings(),
                start.measures(),
                start.choices(),
                donor.sessions().isEmpty() ? start.sessions() : donor.sessions(),
                donor.days().isEmpty() ? start.days() : donor.days(),
                donor.plan().equals(Plan.UNKNOWN) ? start.plan() : donor.plan(),
                donor.capacityTests().isEmpty() ? start.capacityTests() : donor.capacityTests(),
                donor.questionnaires().isEmpty() ? start.questionnaires() : donor.questionnaires());
    }
}
