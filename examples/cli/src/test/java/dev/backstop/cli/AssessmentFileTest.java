package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.model.AssessmentFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentFileTest {
    @TempDir
    Path folder;

    @Test
    void a_json_object_is_read_as_it_stands() {
        Map<String, Object> tree =
                text("\uFEFF{ \"asOf\": \"2026-11-21\", \"person\": { \"age\": 41 }, \"x\": [1, 2.5] }");

        assertThat(tree)
                .containsEntry("asOf", "2026-11-21")
                .containsEntry("person", Map.of("age", 41))
                .containsEntry("x", List.of(1, 2.5));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertFault(file(new byte[0]), "empty");
        assertFault(file(" \n\t".getBytes(StandardCharsets.UTF_8)), "empty");
    }

    @Test
    void a_file_of_50_megabytes_is_refused_without_reading_it() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(50L << 20);
        }
        assertFault(large, "larger than 1048576 bytes");
    }

    @Test
    void endless_standard_input_is_refused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> AssessmentFile.read("-", endless))
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        faulty -> assertThat(faulty.faults().get(0).message()).contains("larger than"));
    }

    @Test
    void broken_utf_8_is_refused_with_its_place() throws IOException {
        byte[] latin1 = "{\n  \"asOf\": \"R\u00fcckenschmerz\"\n}".getBytes(StandardCharsets.ISO_8859_1);
        assertFault(file(latin1), "not UTF-8: line 2, byte 15 of the file is 0xfc");
        assertFault(file(new byte[] {'{', (byte) 0xe2, (byte) 0x82}), "not UTF-8: line 1, byte 2");
    }

    @Test
    void a_syntax_error_names_line_and_column() throws IOException {
        assertFault(file("{\n  \"asOf\": 2026-11-21\n}"), "Line 2, column 15: This is not JSON");
        assertFault(file("{ \"asOf\": "), "Line 1, column 11: This is not JSON");
        assertFault(file("{ 'asOf': 1 }"), "Line 1, column 3: This is not JSON");
        assertFault(file("{ \"pain\": NaN }"), "This is not JSON");
    }

    @Test
    void a_field_that_stands_twice_is_refused() throws IOException {
        assertFault(file("{\n\"asOf\": 1,\n\"asOf\": 2 }"), "Line 3, column 7: Duplicate field 'asOf'");
    }

    @Test
    void something_after_the_object_is_refused() throws IOException {
        assertFault(file("{} {}"), "Something follows the end of the JSON object");
    }

    @Test
    void what_is_no_object_is_refused() throws IOException {
        assertFault(file("[]"), "a JSON array");
        assertFault(file("\"text\""), "a JSON string");
        assertFault(file("null"), "a JSON null");
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        assertFault(file("[".repeat(100_000)), "nested more deeply than 20 levels");
    }

    @Test
    void a_missing_file_and_a_directory_are_refused() {
        assertFault(folder.resolve("nothing.json"), "no such file");
        assertFault(folder, "a directory");
        assertThatThrownBy(() -> AssessmentFile.read("a\0b", InputStream.nullInputStream()))
                .isInstanceOf(FaultyInputException.class);
    }

    private static Map<String, Object> text(String json) {
        return AssessmentFile.read("-", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(String json) throws IOException {
        return file(json.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("assessment.json"), bytes);
    }

    private static void assertFault(Path file, String message) {
        assertThatThrownBy(() -> AssessmentFile.read(file.toString(), InputStream.nullInputStream()))
                .isInstanceOfSatisfying(FaultyInputException.class, faulty -> {
                    assertThat(faulty.file()).isEqualTo(file.toString());
                    assertThat(faulty.faults())
                            .singleElement()
                            .extracting(AssessmentFault::message)
                            .asString()
                            .contains(message)
                            .doesNotContain("com.fasterxml", "Source:", "StreamRead");
                });
    }
}
