package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.overlay.Waiver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads waivers.yaml. */
public final class WaiversReader {
    private static final List<String> KEYS = List.of("reason", "reviewer", "day");

    private WaiversReader() {}

    /** The waivers without fault, by id. */
    public static Map<String, Waiver> read(@Nullable PackFile file, Faults faults) {
        return read(file, new LinkedHashMap<>(), faults);
    }

    /** @param places takes where each stands */
    static Map<String, Waiver> read(@Nullable PackFile file, Map<String, Place> places, Faults faults) {
        Map<String, Waiver> waivers = new LinkedHashMap<>();
        Yaml yaml = file == null ? null : YamlReader.read(file, faults);
        Fields.mapping(yaml, "A file of waivers", faults).entries().forEach((id, entry) -> {
            int before = faults.count();
            Waiver waiver = waiver(id, entry, faults);
            if (faults.count() == before) {
                waivers.put(id, waiver);
                places.put(id, entry.keyAt());
            }
        });
        return waivers;
    }

    private static Waiver waiver(String id, Yaml.Entry entry, Faults faults) {
        String owner = "waiver \"" + id + "\"";
        if (!Words.isId(id)) {
            faults.add(
                    Check.MALFORMED_ID,
                    entry.keyAt(),
                    owner + " is of nothing: its key has to be the id of a rule, a parameter, a message or a text.");
        }
        Fields fields = new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, KEYS);
        return new Waiver(id, fields.text("reason"), fields.text("reviewer"), fields.date("day"));
    }
}
