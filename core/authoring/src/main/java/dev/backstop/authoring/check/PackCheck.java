package dev.backstop.authoring.check;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Severity;
import dev.backstop.authoring.internal.PackAssembler;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.lint.Lints;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a pack. In a test, one line does: {@code PackCheck.of(Path.of("rules")).requireClean()}.
 *
 * @param reading what became of reading it
 * @param day day for which reviews were looked at; absent when they were not
 * @param faults errors and warnings, by file, line and column
 * @param lines the lines that faults are about, by {@code <file>:<line>}
 */
public record PackCheck(PackReading reading, @Nullable LocalDate day, List<Fault> faults, Map<String, String> lines) {
    public PackCheck {
        faults = List.copyOf(faults);
        lines = Map.copyOf(lines);
    }

    /**
     * Checks a pack without looking whether a review is due.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackCheck of(Path directory) {
        return check(directory, null, null);
    }

    /**
     * Checks a pack.
     *
     * @param day day on which nothing in it must be past its review
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackCheck of(Path directory, LocalDate day) {
        return check(directory, day, null);
    }

    /**
     * Checks an overlay together with the pack below it: what the pack below does not have by itself.
     *
     * @param day day on which nothing in it must be past its review
     * @param below the pack that the overlay is laid over
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackCheck of(Path directory, LocalDate day, PackContent below) {
        return check(directory, day, below);
    }

    private static PackCheck check(Path directory, @Nullable LocalDate day, @Nullable PackContent below) {
        try {
            ReadPack pack = below == null ? PackAssembler.read(directory) : PackAssembler.read(directory, below);
            List<Fault> faults = Stream.concat(pack.reading().faults().stream(), Lints.of(pack, day).stream())
                    .sorted()
                    .toList();
            return new PackCheck(pack.reading(), day, faults, lines(pack, faults));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> lines(ReadPack pack, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.line() > 0 && pack.files().find(fault.file()) != null)
                .collect(Collectors.toMap(
                        fault -> fault.file() + ":" + fault.line(),
                        fault -> pack.line(fault.file(), fault.line()),
                        (one, same) -> one));
    }

    /** How many of the faults are this severe. */
    public long count(Severity severity) {
        return faults.stream().filter(fault -> fault.severity() == severity).count();
    }

    /** The line that a fault is about; empty when it is about a whole file, or about one that is not text. */
    public String line(Fault fault) {
        return lines.getOrDefault(fault.file() + ":" + fault.line(), "");
    }

    /** {@code 1 error, 2 warnings}. */
    public String summary() {
        return counted(count(Severity.ERROR), "error") + ", " + counted(count(Severity.WARNING), "warning");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /**
     * Goes on only when nothing was found.
     *
     * @return this
     * @throws RuleContentException if there is an error or a warning; its message shows all of them
     */
    public PackCheck requireClean() {
        if (!faults.isEmpty()) {
            throw new RuleContentException("\n" + CheckText.of(this, Function.identity()));
        }
        return this;
    }
}
