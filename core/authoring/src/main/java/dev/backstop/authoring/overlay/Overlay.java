package dev.backstop.authoring.overlay;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.internal.ManifestReader;
import dev.backstop.authoring.internal.PackAssembler;
import dev.backstop.content.PackContent;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a pack that is laid over another one and holds only what it adds or changes. */
public final class Overlay {
    private Overlay() {}

    /**
     * Whether a directory holds an overlay and no whole pack.
     *
     * @throws IOException if its {@code pack.yaml} cannot be read
     */
    public static boolean isIn(Path directory) throws IOException {
        return ManifestReader.saysOver(directory);
    }

    /**
     * Reads an overlay and lays it over its base.
     *
     * @param directory the directory that holds the overlay's {@code pack.yaml}
     * @param base the pack that the overlay names under {@code over}
     * @return both as one pack, or every fault of the overlay; scenarios, rule files and statements are the overlay's
     * @throws IOException if the directory or a file in it cannot be read
     */
    public static PackReading read(Path directory, PackContent base) throws IOException {
        return PackAssembler.read(directory, base).reading();
    }
}
