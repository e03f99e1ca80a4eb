package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.check.PackCheck;
import dev.backstop.authoring.internal.Words;
import dev.backstop.authoring.overlay.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of the checks, whose examples are tried. The good example stands in the valid pack, or is put there: in
 * place of its first line, or else at the end of its file. The bad one is put in place of the good one, unless it is
 * what the pack says already.
 */
class CheckPagesTest {
    private static final Path PAGES = Path.of("docs/checks");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pattern EXAMPLE = Pattern.compile("`([^`\n]+)`\n```[a-z]*\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern NO_FILE = Pattern.compile("No file `([^`]+)`\\.");

    /** Their examples are overlays over the valid pack. */
    private static final Set<Check> OF_TWO_PACKS = Set.of(Check.OVERLAY, Check.NOT_WAIVED);

    @TempDir
    Path bad;

    @TempDir
    Path good;

    @Test
    void every_page_is_of_a_check() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> "core/authoring/docs/checks/" + page.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Check.values()).map(Check::page).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_example_shows_what_its_page_says(Check check) throws IOException {
        String page = Files.readString(PAGES.resolve(check.id() + ".md"));
        assertThat(page)
                .startsWith("# " + check.title() + "\n\n`" + check.id() + "` · "
                        + (check.severity() == Severity.ERROR ? "error" : "warning") + "\n")
                .contains("\n## What\n", "\n## Why it matters\n", "\n## Bad\n", "\n## Good\n");
        String badPart = page.substring(page.indexOf("## Bad"), page.indexOf("## Good"));
        Map<String, String> bads = examples(badPart);
        Map<String, String> goods = examples(page.substring(page.indexOf("## Good")));
        assertThat(goods).isNotEmpty();
        if (OF_TWO_PACKS.contains(check)) {
            assertThat(overlay(bad, bads)).extracting(Fault::check).containsOnly(check);
            assertThat(overlay(good, goods)).isEmpty();
            return;
        }

        PackCopy goodPack = PackCopy.in(good);
        PackCopy badPack = PackCopy.in(bad);
        Set<String> files = new TreeSet<>(goods.keySet());
        files.addAll(bads.keySet());
        for (String file : files) {
            String goodText = goods.getOrDefault(file, "");
            place(goodPack, file, goodText, goodText);
            place(badPack, file, goodText, bads.getOrDefault(file, goodText));
        }
        Matcher deleted = NO_FILE.matcher(badPart);
        while (deleted.find()) {
            badPack.delete(deleted.group(1));
        }

        Map<String, List<Fault>> wrong = faults(bad);
        Map<String, List<Fault>> right = faults(good);
        assertThat(messages(wrong, check).stream()
                        .filter(message -> !messages(right, check).contains(message)))
                .as("what only the bad example has; it has %s", wrong)
                .isNotEmpty();
        assertThat(messages(right, check)).as("the good example").isSubsetOf(messages(faults(PackCopy.VALID), check));
        assertThat(PackCheck.of(good).count(Severity.ERROR))
                .as("errors of the good example: %s", right)
                .isZero();
    }

    private static List<Fault> overlay(Path directory, Map<String, String> files) throws IOException {
        PackCopy overlay = new PackCopy(directory).write("pack.yaml", OverlayTest.PACK);
        for (Map.Entry<String, String> file : files.entrySet()) {
            overlay.write(file.getKey(), file.getValue() + "\n");
        }
        return Overlay.read(directory, PackReader.read(PackCopy.VALID).orThrow())
                .faults();
    }

    private static void place(PackCopy pack, String file, String good, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        Path path = pack.directory().resolve(file);
        if (!Files.exists(path)) {
            pack.write(file, text + "\n");
            return;
        }
        String before = Files.readString(path);
        String first = good.lines().findFirst().orElse("");
        if (!good.isEmpty() && before.contains(good)) {
            pack.replace(file, good, text);
        } else if (before.contains(text)) {
            return;
        } else if (!first.isBlank() && before.contains(first + "\n")) {
            pack.replace(file, first, text);
        } else {
            pack.write(file, before + "\n" + text + "\n");
        }
    }

    private static Map<String, String> examples(String part) {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(part);
        while (example.find()) {
            examples.put(example.group(1), example.group(2));
        }
        return examples;
    }

    private static Map<String, List<Fault>> faults(Path directory) {
        return PackCheck.of(directory, DAY).faults().stream()
                .collect(Collectors.groupingBy(
                        fault -> Words.of(Objects.requireNonNull(fault.check())), TreeMap::new, Collectors.toList()));
    }

    private static List<String> messages(Map<String, List<Fault>> faults, Check check) {
        return faults.getOrDefault(check.id(), List.of()).stream()
                .map(Fault::message)
                .toList();
    }
}
