package dev.backstop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authoring guide as steps that can be carried out. In it, a fenced block {@code console} holds commands after
 * {@code $} and what they print, {@code ...} standing for lines left out and {@code …} for part of a line; a block
 * {@code diff} holds a change to a file.
 */
final class AuthoringGuide {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private AuthoringGuide() {}

    /** Something that the guide says to do. */
    sealed interface Step {
        /** Line of the guide. */
        int line();

        /** A command and what it prints. */
        record Command(int line, List<String> words, List<String> prints) implements Step {}

        /** Lines of a file that are changed: a part of it that is there once. */
        record Change(int line, String file, String from, String to) implements Step {}
    }

    /** Everything that the guide says to do, in order. */
    static List<Step> read(Path guide) throws IOException {
        String text = Files.readString(guide);
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            int line = 2
                    + (int) text.substring(0, block.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            List<String> lines = block.group(2).lines().toList();
            switch (block.group(1)) {
                case "console" -> steps.addAll(commands(line, lines));
                case "diff" -> steps.add(change(line, lines));
                default ->
                    throw new IllegalArgumentException(
                            guide + ":" + line + ": a block is console or diff, not " + block.group(1) + ".");
            }
        }
        return steps;
    }

    private static List<Step> commands(int firstLine, List<String> lines) {
        List<Step> commands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
                    end++;
                }
                commands.add(new Step.Command(
                        firstLine + i,
                        List.of(lines.get(i).substring(2).split(" ")),
                        List.copyOf(lines.subList(i + 1, end))));
                i = end - 1;
            }
        }
        return commands;
    }

    private static Step change(int line, List<String> lines) {
        String file = lines.get(0).substring("--- ".length());
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (String changed : lines.subList(1, lines.size())) {
            String rest = changed.isEmpty() ? "" : changed.substring(1);
            if (!changed.startsWith("+")) {
                from.append(rest).append('\n');
            }
            if (!changed.startsWith("-")) {
                to.append(rest).append('\n');
            }
        }
        return new Step.Change(line, file, from.toString(), to.toString());
    }

    /** Whether what was printed is what the guide promises. */
    static boolean keeps(List<String> promised, List<String> printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : promised) {
            pattern.append(
                    line.strip().equals("...")
                            ? "(?:[^\\n]*\\n)*?"
                            : Pattern.quote(line.stripTrailing()).replace("…", "\\E.*?\\Q") + "[ ]*\\n");
        }
        return Pattern.matches(pattern.toString(), printed.isEmpty() ? "" : String.join("\n", printed) + "\n");
    }
}
