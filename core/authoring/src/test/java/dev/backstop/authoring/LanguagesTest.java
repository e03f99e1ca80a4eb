package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.Message;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.PackTexts;
import dev.backstop.internal.VocabularyTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack in two languages, and numbers in its texts. */
class LanguagesTest {
    private static final String PERSON = "messages/person.properties";
    private static final String CLINICIAN = "messages/clinician.properties";
    private static final String DE = "messages/de/";
    private static final String STEP = "load.lower = The text of load.lower";

    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() throws IOException {
        pack = PackCopy.in(directory);
    }

    /** Adds a whole second language, in which every text has "de" before it. */
    private void translate() throws IOException {
        PackContent content = pack.read().orThrow();
        write(
                "person",
                content,
                one -> Objects.requireNonNull(content.messages().get(one)).person());
        write(
                "clinician",
                content,
                one -> Objects.requireNonNull(content.messages().get(one)).clinician());
        Map<String, String> terms = VocabularyTexts.of(content.vocabulary());
        pack.write(DE + "vocabulary.properties", lines(List.copyOf(terms.keySet()), terms::get));
    }

    private void write(String audience, PackContent content, UnaryOperator<String> text) throws IOException {
        pack.write(
                DE + audience + ".properties",
                lines(List.copyOf(content.messages().keySet()), text));
    }

    private static String lines(List<String> keys, UnaryOperator<String> text) {
        return keys.stream().map(key -> key + " = de " + text.apply(key) + "\n").collect(Collectors.joining());
    }

    private void onBothSides(String old, String by) throws IOException {
        pack.replace(PERSON, old, by).replace(CLINICIAN, old, by);
    }

    @Test
    void a_pack_has_the_languages_of_its_folders() throws IOException {
        assertThat(pack.read().orThrow().languages()).containsExactly("en");

        translate();

        assertThat(pack.read().orThrow().languages()).containsExactly("en", "de");
    }

    @Test
    void everything_shown_is_in_the_language_asked_for() throws IOException {
        translate();
        PackContent content = PackTexts.in(pack.read().orThrow(), "de");

        assertThat(content.language()).isEqualTo("de");
        assertThat(VocabularyTexts.of(content.vocabulary()).values()).allMatch(text -> text.startsWith("de "));
        assertThat(content.messages().values())
                .allMatch(
                        one -> one.person().startsWith("de ") && one.clinician().startsWith("de "));
    }

    @Test
    void only_texts_differ_between_languages() throws IOException {
        translate();
        PackContent first = pack.read().orThrow();
        Vocabulary back = VocabularyTexts.map(
                PackTexts.in(first, "de").vocabulary(), (key, text) -> text.substring("de ".length()));

        assertThat(back).isEqualTo(first.vocabulary());
        assertThat(PackTexts.in(first, "en")).isEqualTo(first);
    }

    @Test
    void a_language_that_is_not_there_is_refused_with_those_that_are() throws IOException {
        translate();
        PackContent content = pack.read().orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackTexts.in(content, "fr"))
                .withMessage("The pack has no language \"fr\"; it has en, de.");
    }

    @Test
    void a_language_lacks_nothing_and_has_nothing_more() throws IOException {
        translate();
        pack.replace(DE + "person.properties", "load.lower = ", "load.lowr = ");
        pack.replace(DE + "vocabulary.properties", "label.fever = ", "label.fevr = ");

        assertThat(pack.faults())
                .anyMatch(fault -> fault.matches("(?s)messages/de/person.properties: message \"load.lower\" is missing;"
                        + " messages/person.properties:\\d+ has it.\nMaybe you meant \"load.lowr\"."))
                .anyMatch(fault -> fault.matches("(?s)messages/de/person.properties:\\d+:1: message \"load.lowr\" is"
                        + " not in messages/person.properties.\nMaybe you meant \"load.lower\"."))
                .anyMatch(fault -> fault.matches("(?s)messages/de/vocabulary.properties: text \"label.fever\" is"
                        + " missing; in the first language it is \"Fever\" \\(vocabulary/findings.yaml:\\d+\\)."
                        + "\nMaybe you meant \"label.fevr\"."))
                .anyMatch(fault -> fault.matches("(?s)messages/de/vocabulary.properties:\\d+:1: text \"label.fevr\" is"
                        + " of nothing in the vocabulary.\nMaybe you meant \"label.fever\"."))
                .hasSize(4);
    }

    @Test
    void a_language_has_all_three_files() throws IOException {
        translate();
        pack.delete(DE + "clinician.properties");

        assertThat(pack.faults())
                .containsExactly("messages/de/clinician.properties: The file is missing; every pack needs it.");
    }

    @Test
    void the_folder_is_a_language_and_not_the_first_one() throws IOException {
        pack.write("messages/en/person.properties", "").write("messages/de_CH/person.properties", "");

        assertThat(pack.faults())
                .contains(
                        "messages/en: \"en\" is the pack's first language; its texts stand in messages/.",
                        "messages/de_CH: \"de_CH\" is no BCP 47 tag such as de or pt-BR.");
    }

    private static Message lower(PackContent content, Limits limits) {
        return Objects.requireNonNull(
                PackTexts.filled(content, limits).messages().get("load.lower"));
    }

    @Test
    void numbers_in_texts_are_those_in_effect() throws IOException {
        pack.replace("parameters/limits.yaml", "value: 5\n", "value: 7.5\n");
        onBothSides(STEP, "load.lower = At most {load.step} percent, {session.window-days} days");
        translate();
        PackContent content = pack.read().orThrow();
        EffectiveLimits limits = new EffectiveLimits(content.parameters(), Map.of());

        assertThat(lower(content, limits).person()).matches("At most 7\\.5 percent, \\d+ days");
        assertThat(lower(content, moved -> 2).clinician()).isEqualTo("At most 2 percent, 2 days, in short");
        assertThat(lower(PackTexts.in(content, "de"), limits).person()).startsWith("de At most 7,5 percent");
    }

    @Test
    void numbers_may_stand_in_questions_too() throws IOException {
        pack.replace("vocabulary/findings.yaml", "Have you had a fever?", "A fever in {finding.recent-days} days?");
        PackContent content = PackTexts.filled(pack.read().orThrow(), limit -> 10);

        assertThat(Objects.requireNonNull(content.vocabulary().findings().get("fever"))
                        .question())
                .isEqualTo("A fever in 10 days?");
    }

    @Test
    void a_placeholder_names_a_parameter() throws IOException {
        onBothSides(STEP, "load.lower = At most {load.stepp} percent");

        assertThat(pack.faults())
                .hasSize(2)
                .allMatch(fault -> fault.matches("(?s)messages/(person|clinician).properties:\\d+:1: message"
                        + " \"load.lower\" shows the parameter \"load.stepp\", which no file under parameters/"
                        + " defines.\nMaybe you meant \"load.step\" \\(parameters/limits.yaml:\\d+\\)."));
    }

    @Test
    void a_placeholder_in_a_question_names_a_parameter() throws IOException {
        pack.replace("vocabulary/findings.yaml", "Have you had a fever?", "A fever in {finding.recent-day} days?");

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .startsWith("vocabulary/findings.yaml:10:3: text \"question.fever\" shows the parameter"
                        + " \"finding.recent-day\"");
    }

    @Test
    void a_brace_stands_for_a_placeholder() throws IOException {
        onBothSides(STEP, "load.lower = At most {load step} percent");

        assertThat(pack.faults())
                .hasSize(2)
                .allMatch(fault -> fault.endsWith("message \"load.lower\" has a brace that belongs to no"
                        + " placeholder; write {<id of a parameter>}."));
    }

    @Test
    void person_and_clinician_read_the_same_numbers() throws IOException {
        pack.replace(PERSON, STEP, "load.lower = At most {load.step} percent");

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .matches("messages/clinician.properties:\\d+:1: message \"load.lower\" shows no parameter, but"
                        + " \\{load.step} in messages/person.properties:\\d+.");
    }

    @Test
    void every_language_has_the_same_numbers() throws IOException {
        onBothSides(STEP, "load.lower = At most {load.step} percent");
        translate();
        pack.replace(DE + "person.properties", "{load.step}", "{load.cut-most}");

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .matches("messages/de/person.properties:\\d+:1: message \"load.lower\" shows \\{load.cut-most},"
                        + " but \\{load.step} in messages/person.properties:\\d+.");
    }

    @Test
    void the_catalogue_shows_numbers() throws IOException {
        onBothSides(STEP, "load.lower = At most {load.step} percent");
        pack.replace(CLINICIAN, "advice.keep-walking = ", "advice.keep-walking = {load.step} ")
                .replace(PERSON, "advice.keep-walking = ", "advice.keep-walking = {load.step} ");

        assertThat(Catalogue.of(pack.read()).markdown().replaceAll("\\s+", " "))
                .contains("*At most 5 percent, in short*", "movement: 5 ")
                .doesNotContain("{load.step}");
    }
}
