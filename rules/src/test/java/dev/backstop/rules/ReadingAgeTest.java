package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Message;
import dev.backstop.engine.Backstop;
import eu.crydee.syllablecounter.SyllableCounter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person reads, a child of twelve can read: a Flesch-Kincaid grade of seven, which is five below the age. */
class ReadingAgeTest {
    private static final int AGE = 12;
    private static final int AGE_OF_FIRST_GRADE = 5;
    private static final SyllableCounter SYLLABLES = new SyllableCounter();

    @Test
    void nothing_asks_for_more_than_twelve_years() {
        assertThat(tooHard(messages()))
                .as("Person texts with a reading age above " + AGE + "; use shorter sentences and shorter words")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cat, 1", "moving, 2", "exercise, 3", "emergency, 4", "education, 4", "stiffness, 2"})
    void syllables_are_counted_as_people_speak(String word, int syllables) {
        assertThat(SYLLABLES.count(word)).isEqualTo(syllables);
    }

    @Test
    void a_hard_text_is_found() {
        String hard =
                "Persistent symptomatology necessitates comprehensive multidisciplinary reassessment by clinicians.";

        assertThat(tooHard(List.of(new Message("hard", hard, ""), new Message("easy", "Go for a short walk.", ""))))
                .singleElement()
                .asString()
                .startsWith("hard reads at ");
    }

    private static Collection<Message> messages() {
        try (Backstop backstop = Backstop.bundled()) {
            return backstop.content().messages().values();
        }
    }

    private static List<String> tooHard(Collection<Message> messages) {
        return messages.stream()
                .filter(message -> age(message.person()) > AGE)
                .map(message -> String.format(
                        Locale.ROOT,
                        "%s reads at %.1f years: %s",
                        message.id(),
                        age(message.person()),
                        message.person()))
                .toList();
    }

    private static double age(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isBlank())
                .toList();
        long sentences = Arrays.stream(text.split("[.!?:;]+(\\s|$)"))
                .filter(sentence -> !sentence.isBlank())
                .count();
        int syllables = words.stream().mapToInt(ReadingAgeTest::syllables).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return grade + AGE_OF_FIRST_GRADE;
    }

    // A number is read as one short word; the library counts letters only.
    private static int syllables(String word) {
        return Math.max(1, SYLLABLES.count(word.toLowerCase(Locale.ROOT)));
    }
}
