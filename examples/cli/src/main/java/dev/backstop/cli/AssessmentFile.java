package dev.backstop.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file that should hold one JSON object, and is strict about it. */
final class AssessmentFile {
    static final String STANDARD_INPUT = "-";

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DEPTH = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .maxNameLength(1000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;

    private AssessmentFile(String name) {
        this.name = name;
    }

    /**
     * The JSON object in the file.
     *
     * @param file its name, or "-" for {@code in}
     * @throws FaultyInputException if it cannot be read or is not one JSON object
     */
    static Map<String, Object> read(String file, InputStream in) {
        AssessmentFile reader = new AssessmentFile(shownName(file));
        return reader.parse(reader.decode(reader.bytes(file, in)));
    }

    /** What to call the file in a message. */
    static String shownName(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    private byte[] bytes(String file, InputStream in) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return limited(in);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw fault("This is a directory; the file of an assessment is needed.");
            }
            if (!Files.exists(path)) {
                throw fault("There is no such file.");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return limited(stream);
            }
        } catch (InvalidPathException notAPath) {
            throw fault("This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unreadable) {
            throw fault("The file cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private byte[] limited(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw fault("The file is larger than " + MAX_BYTES + " bytes, the most that an assessment may have.");
        }
        return bytes;
    }

    private String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < from.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw fault(
                    "The file is not UTF-8: line %d, byte %d of the file is 0x%02x, which cannot stand there. Save it as UTF-8."
                            .formatted(line, from.position() + 1, bytes[from.position()]));
        }
        String text = to.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Map<String, Object> parse(String text) {
        if (text.isBlank()) {
            throw fault(
                    "The file is empty; an assessment is a JSON object with at least \"asOf\", the day it is about.");
        }
        try {
            JsonNode root = MAPPER.readTree(text);
            if (!root.isObject()) {
                throw fault("The file holds a JSON %s; an assessment is a JSON object: { \"asOf\": \"2026-11-21\", … }"
                        .formatted(Json.kebab(root.getNodeType())));
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> tree = MAPPER.convertValue(root, LinkedHashMap.class);
            return tree;
        } catch (JsonProcessingException notJson) {
            throw fault(where(notJson.getLocation()) + what(notJson));
        }
    }

    private static String where(JsonLocation location) {
        return location == null
                ? ""
                : "Line %d, column %d: ".formatted(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static String what(JsonProcessingException notJson) {
        String message = notJson.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "The JSON is nested more deeply than " + MAX_DEPTH + " levels.";
        }
        if (message.startsWith("Trailing token")) {
            return "Something follows the end of the JSON object.";
        }
        if (message.startsWith("Duplicate field")) {
            return message + "; every field may stand once.";
        }
        return "This is not JSON: " + message.replaceAll("\\s*\\(for (Object|Array)[^)]*\\)|\\s*at \\[Source.*", "");
    }

    private FaultyInputException fault(String message) {
        return new FaultyInputException(name, message);
    }
}
