package dev.backstop.authoring.overlay;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.PackFiles;
import dev.backstop.authoring.internal.WaiversReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of an overlay, or of a change that is under review.
 *
 * @param byId waivers by what they are about, in the order of the file
 * @param faults what is wrong with the file, by line and column; a faulty waiver is not among the others
 */
public record Waivers(Map<String, Waiver> byId, List<Fault> faults) {
    /** No waiver at all. */
    public static final Waivers NONE = new Waivers(Map.of(), List.of());

    /** The name of the file in an overlay. */
    public static final String FILE = "waivers.yaml";

    public Waivers {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        faults = List.copyOf(faults);
    }

    /**
     * Reads a file of waivers.
     *
     * @param file any file; its faults name it by its last name
     * @throws IOException if it cannot be read
     */
    public static Waivers read(Path file) throws IOException {
        Faults faults = new Faults();
        Map<String, Waiver> waivers = WaiversReader.read(PackFiles.readOne(file, faults), faults);
        return new Waivers(waivers, faults.sorted());
    }

    /** The waiver of something, if there is one. */
    public @Nullable Waiver of(String id) {
        return byId.get(id);
    }

    /** Whether all of these are waived; false for none, because nothing is waived by saying nothing. */
    public boolean coverAll(Collection<String> ids) {
        return !ids.isEmpty() && byId.keySet().containsAll(ids);
    }
}
