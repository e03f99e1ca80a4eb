package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ProgressTest {
    private static final Path DIARY = Call.CASES.resolve("diaries").resolve("twelve-weeks.json");

    @TempDir
    Path folder;

    @Test
    void the_story_of_twelve_weeks() {
        Call call = Call.of("progress", DIARY.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("NOW: SELF MANAGE")
                .contains("13 assessments")
                .contains("31 of 36 planned sessions (86 %)")
                .contains("9 days from\n  2026-10-10")
                .containsPattern("Morning stiffness, minutes +45 +15 +better")
                .containsPattern("Length of flare-ups, days +6 to 11 +2 +better")
                .contains("Flare-ups: 2", "from 2026-09-29: 6 to 11 days, peak 6 of 10, called one")
                .contains("Oswestry Disability Index: 46.7 → 28.9 → 8.9 percent (important change:\n    better)")
                .containsPattern("2026-10-03 .* back to restore +7 of 20")
                .containsPattern("2026-11-21 .* rebuild +16 of 20")
                .contains("Days without an entry: 10 of 91", "Weeks without a session: 2 of 13")
                .contains("add --plot FILE.svg")
                .contains("not a diagnosis");
        assertThat(call.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void the_plot_can_be_read_by_people_and_by_screen_readers() throws Exception {
        Path plot = folder.resolve("plot.svg");

        assertThat(Call.of("progress", DIARY.toString(), "--plot", plot.toString())
                        .out())
                .contains("Drawn into");

        String svg = Files.readString(plot);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Back pain, training and phases, 2026-08-23 to 2026-11-21");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .contains("restore from 2026-10-03, a step back")
                .contains("flare-ups: 2, from 2026-09-29 to 2026-10-04, from 2026-11-02 to 2026-11-03");
        assertThat(svg)
                .contains(
                        ">flare-up<", ">step back<", ">restore<", ">rebuild<", ">usual pain<", ">no entry<", ">none<");
        assertThat(svg.split("<circle", -1)).as("a dot for each day with pain").hasSize(81 + 1);
    }

    @Test
    void the_same_diary_gives_the_same_bytes_in_every_language() throws IOException {
        Path first = folder.resolve("first.svg");
        Path second = folder.resolve("second.svg");
        String text = Call.of("progress", DIARY.toString(), "--format=json", "--plot=" + first)
                .out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de-DE"));
            assertThat(Call.of("progress", DIARY.toString(), "--format=json", "--plot=" + second)
                            .out())
                    .isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void diary_and_answer_obey_their_schemas() throws IOException {
        JsonSchemas.assertValid(SchemaCommand.Schema.diary, Files.readString(DIARY));
        String json = Call.of("progress", DIARY.toString(), "--format", "json").out();
        JsonSchemas.assertValid(SchemaCommand.Schema.progress, json);

        JsonNode progress = new JsonMapper().readTree(json);
        assertThat(progress.at("/doingMore/trend").asText()).isEqualTo("better");
        assertThat(progress.at("/timeline").size()).isEqualTo(13);
        assertThat(progress.at("/timeline/5/stepBack").asBoolean()).isTrue();
        assertThat(progress.at("/flares/1/mostDays").asInt()).isEqualTo(2);
        assertThat(JsonSchemas.faults(
                        SchemaCommand.Schema.diary, "{ \"assessments\": [ { \"asOf\": \"2026-02-30\" } ] }"))
                .isNotEmpty();
    }

    @Test
    void faults_of_all_assessments_are_named_at_once() {
        Call call = Call.reading("""
                {
                  "assessments": [
                    { "asOf": "2026-11-14", "findings": { "fevr": "absent" } },
                    { "asOf": "2026-11-21", "sessions": [ { "date": "2026-11-20", "painPeak": 11 } ] },
                    { "asOf": "2026-11-14", "person": { "age": 200 } },
                    7
                  ]
                }
                """, "progress", "-");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines())
                .anySatisfy(line -> assertThat(line).contains("assessments[0].findings.fevr", "\"fever\""))
                .anySatisfy(line -> assertThat(line).contains("assessments[1].sessions[0].painPeak", "11"))
                .anySatisfy(line -> assertThat(line).contains("assessments[2].asOf", "assessments[0]"))
                .anySatisfy(line -> assertThat(line).contains("assessments[2].person.age", "200"))
                .anySatisfy(line -> assertThat(line).contains("assessments[3]", "an object"))
                .hasSize(5);
    }

    @Test
    void what_is_no_diary_is_refused() {
        assertRefused("{}", "assessments: It has to be a list");
        assertRefused("{ \"assessments\": [] }", "at least one");
        assertRefused("{ \"asOf\": \"2026-11-21\" }", "asOf: There is no such field");
        Call unwritable = Call.of(
                "progress",
                DIARY.toString(),
                "--plot",
                folder.resolve("no/such/folder.svg").toString());
        assertThat(unwritable.exitCode()).isEqualTo(2);
        assertThat(unwritable.err()).contains("The plot cannot be written there");
    }

    private static void assertRefused(String json, String message) {
        Call call = Call.reading(json, "progress", "-");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(message);
    }
}
