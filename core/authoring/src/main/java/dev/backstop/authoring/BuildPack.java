package dev.backstop.authoring;

import dev.backstop.authoring.check.CheckText;
import dev.backstop.authoring.check.PackCheck;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.PackCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a pack and lays it out for the compiler: its rule files as resources, and all the rest as
 * {@value PackCodec#RESOURCE}. Runs inside Maven and so never ends the virtual machine.
 */
public final class BuildPack {
    private static final String RESOURCES = "src/main/resources";
    private static final String RULES = "dev/backstop/rules/";

    /** No text of a rule holds a quotation mark, so this is never within one. */
    private static final Pattern MEMBER = Pattern.compile("\\b(id|value) in\\s*\\(((?:\\s*\"[^\"\\n]*\"\\s*,?)+)\\)");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private BuildPack() {}

    /**
     * Checks and stages a pack.
     *
     * @param arguments the pack's directory and the directory to stage it in
     * @throws RuleContentException if the pack has errors; they and all warnings are on the error stream by then
     * @throws IllegalArgumentException if there are not two arguments
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "BuildPack takes two arguments, the pack's directory and the directory to"
                            + " stage it in, and got " + Arrays.toString(arguments) + ".");
        }
        stage(Path.of(arguments[0]), Path.of(arguments[1]), System.err);
    }

    static void stage(Path directory, Path staging, PrintStream errors) throws IOException {
        PackCheck check = PackCheck.of(directory);
        PackReading reading = check.reading();
        if (!check.faults().isEmpty()) {
            errors.print(CheckText.of(check, file -> directory.resolve(file).toString()));
        }
        PackContent content = reading.content();
        if (content == null) {
            throw new RuleContentException(reading.summary() + " See the messages above.");
        }
        Map<Path, byte[]> files = new TreeMap<>();
        Path resources = staging.resolve(RESOURCES);
        for (RuleFile file : reading.ruleFiles()) {
            if (file.activeRules() > 0) {
                Path target = resources.resolve(RULES + file.stage().id() + "/" + file.topic() + ".drl");
                files.put(target, compared(file.text()).getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        PackCodec.write(content, index);
        files.put(resources.resolve(PackCodec.RESOURCE), index.toByteArray());
        deleteStale(resources, files.keySet());
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    /**
     * The same rules with every {@code in} written as comparisons: Drools compiles these to plain Java, and {@code in}
     * to a loop that is ten times slower and that every fact of the kind goes through.
     */
    private static String compared(String rules) {
        return MEMBER.matcher(rules)
                .replaceAll(member -> Matcher.quoteReplacement(TEXT.matcher(member.group(2))
                        .results()
                        .map(text -> member.group(1) + " == " + text.group())
                        .collect(Collectors.joining(" || ", "( ", " )"))));
    }

    private static void deleteStale(Path resources, Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(resources)) {
            return;
        }
        try (Stream<Path> old = Files.walk(resources)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                if (!wanted.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    // A file that has not changed keeps its time, so that nothing is compiled again for it.
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.write(file, bytes);
        }
    }
}
