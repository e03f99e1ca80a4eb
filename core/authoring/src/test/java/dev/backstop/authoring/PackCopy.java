package dev.backstop.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the valid example pack, to be broken in one place. */
record PackCopy(Path directory) {
    static final Path VALID = Path.of("src/test/resources/packs/valid");

    static PackCopy in(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(VALID.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return new PackCopy(directory);
    }

    /** Replaces the first occurrence; it has to be there. */
    PackCopy replace(String file, String old, String by) throws IOException {
        String text = Files.readString(directory.resolve(file));
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + old + "\" is not in " + file + ".");
        }
        return write(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    PackCopy write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackCopy write(String file, byte[] bytes) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    PackCopy delete(String file) throws IOException {
        Files.delete(directory.resolve(file));
        return this;
    }

    PackReading read() {
        try {
            return PackReader.read(directory);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    List<String> faults() {
        return read().faults().stream().map(Fault::toString).toList();
    }
}
