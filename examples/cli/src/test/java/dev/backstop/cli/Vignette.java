package dev.backstop.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.backstop.authoring.AssessmentReader;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A person as guidance describes one: part of a decision's record, of which only what the guidance asks for is stated.
 *
 * @param title who it is and what the matter is
 * @param source the guidance that says so
 * @param why what in the source decides it
 * @param otherwise {@code absent}: every required finding that is not stated, and that nothing stated implies, was
 *     answered "no"; {@code not-asked}: nobody asked
 * @param accepted every urgency that would do; holds that of the decision
 * @param assessment what is known, as in a record
 * @param decision the decision that the source asks for, as in a record, as far as it says
 */
record Vignette(
        String title,
        String source,
        String why,
        String otherwise,
        List<String> accepted,
        Map<String, Object> assessment,
        Expected decision) {
    private static final Path FOLDER = Call.CASES.resolve("vignettes");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static Vignette read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Vignette.class);
    }

    /** @param triage what is expected of the triage */
    record Expected(ExpectedTriage triage) {}

    /** @param urgency the urgency that the source asks for */
    record ExpectedTriage(Urgency urgency) {}

    Urgency trueUrgency() {
        return decision.triage().urgency();
    }

    Set<Urgency> acceptedUrgencies() {
        Set<Urgency> all = new TreeSet<>();
        accepted.forEach(one -> all.add(urgency(one)));
        return all;
    }

    private static Urgency urgency(String word) {
        return Urgency.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Assessment complete(Vocabulary vocabulary) {
        Assessment stated = AssessmentReader.read(assessment).orThrow();
        if (!otherwise.equals("absent")) {
            return stated;
        }
        Set<String> implied = implied(stated, vocabulary);
        Assessment.Builder complete = stated.toBuilder();
        vocabulary.findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .filter(id -> !stated.findings().containsKey(id) && !implied.contains(id))
                .forEach(id -> complete.finding(id, new Finding(Answer.ABSENT, null, null)));
        return complete.build();
    }

    private static Set<String> implied(Assessment stated, Vocabulary vocabulary) {
        Set<String> implied = new TreeSet<>();
        stated.findings().forEach((id, finding) -> {
            if (finding.answer() != Answer.ABSENT) {
                implied.addAll(vocabulary.implied(id));
            }
        });
        return implied;
    }
}
