package dev.backstop.authoring;

import dev.backstop.authoring.check.PackCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One entry of {@code packs/broken.yaml}: the valid pack with one file changed, and what reading it says. */
record BrokenPack(Map<?, ?> entry) {
    static final Path LIST = Path.of("src/test/resources/packs/broken.yaml");

    static List<BrokenPack> all() throws IOException {
        try (InputStream stream = Files.newInputStream(LIST)) {
            List<?> entries = (List<?>)
                    Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
            return entries.stream()
                    .map(entry -> new BrokenPack((Map<?, ?>) entry))
                    .toList();
        }
    }

    /** What reading it says; "[...]" stands for any text. */
    Pattern says() {
        return Pattern.compile(
                Stream.of(text("says").split(Pattern.quote("[...]"), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    /** What reading or checking it says, every fault on lines of its own. */
    String read(Path directory) throws IOException {
        PackCopy pack = PackCopy.in(directory.resolve("pack"));
        String file = text("file");
        if (entry.containsKey("replace")) {
            pack.replace(file, text("replace"), text("by"));
        } else if (entry.containsKey("write")) {
            pack.write(file, text("write"));
        } else if (entry.containsKey("hex")) {
            pack.write(file, HexFormat.of().parseHex(text("hex")));
        } else if (entry.get("repeat") instanceof Map<?, ?> repeat) {
            pack.write(
                    file,
                    repeat.get("before")
                            + String.valueOf(repeat.get("text"))
                                    .repeat(Integer.parseInt(String.valueOf(repeat.get("times"))))
                            + repeat.get("after"));
        } else if (entry.containsKey("link")) {
            Files.createSymbolicLink(pack.directory().resolve(file), target(directory, pack.directory()));
        } else {
            pack.delete(file);
        }
        return entry.containsKey("checked-on")
                ? checked(pack, LocalDate.parse(text("checked-on")))
                : pack.faults().stream().collect(Collectors.joining("\n"));
    }

    private static String checked(PackCopy pack, LocalDate day) {
        Set<String> usual = PackCheck.of(PackCopy.VALID, day).faults().stream()
                .map(Fault::message)
                .collect(Collectors.toSet());
        return PackCheck.of(pack.directory(), day).faults().stream()
                .filter(fault -> !usual.contains(fault.message()))
                .map(fault -> "[" + Objects.requireNonNull(fault.check()).id() + "] " + fault)
                .collect(Collectors.joining("\n"));
    }

    private Path target(Path directory, Path pack) throws IOException {
        return switch (text("link")) {
            case "file" -> Files.writeString(directory.resolve("secret"), "findings: {}");
            case "folder" -> Files.createDirectories(directory.resolve("secrets"));
            default -> pack;
        };
    }

    String text(String key) {
        @Nullable Object value = entry.get(key);
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return text("name");
    }
}
