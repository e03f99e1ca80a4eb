package dev.backstop.authoring;

import dev.backstop.authoring.internal.PackAssembler;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a rule pack from its source files and checks everything in it. */
public final class PackReader {
    private PackReader() {}

    /**
     * Reads the pack in a directory.
     *
     * @param directory the directory that holds {@code pack.yaml}
     * @return the pack, or every fault that it has
     * @throws IOException if the directory or a file in it cannot be read
     */
    public static PackReading read(Path directory) throws IOException {
        return PackAssembler.read(directory).reading();
    }
}
