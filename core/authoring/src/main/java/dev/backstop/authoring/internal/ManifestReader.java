package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Approval;
import dev.backstop.content.Rule;
import dev.backstop.content.VersionRange;
import dev.backstop.decision.PackId;
import dev.backstop.internal.EngineVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pack.yaml. */
public final class ManifestReader {
    public static final String FILE = "pack.yaml";

    private static final List<String> KEYS = List.of(
            "id", "title", "version", "language", "engine", "review-months", "approvals", "over", "switched-off");
    private static final List<String> APPROVAL = List.of("role", "by", "version", "day");

    private static final List<String> OVER = List.of("id", "version", "digest");
    private static final List<String> SWITCHED_OFF = List.of("reason", "reviewer");

    private final Fields fields;
    private final @Nullable Base base;
    private final Faults faults;

    private ManifestReader(Fields fields, @Nullable Base base, Faults faults) {
        this.fields = fields;
        this.base = base;
        this.faults = faults;
    }

    /**
     * Whether the file in a directory names a pack below, as that of an overlay does.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean saysOver(Path directory) throws IOException {
        Path path = directory.resolve(FILE);
        Faults ignored = new Faults();
        PackFile file = Files.isRegularFile(path) ? PackFiles.readOne(path, ignored) : null;
        return file != null
                && YamlReader.read(file, ignored) instanceof Yaml.Mapping mapping
                && mapping.entries().containsKey("over");
    }

    /** What the file says; null when there is no such file, or it is no mapping. */
    static @Nullable PackManifest read(PackFiles files, @Nullable Base base, Faults faults) {
        PackFile file = files.need(FILE);
        Yaml yaml = file == null ? null : YamlReader.read(file, faults);
        if (yaml == null) {
            return null;
        }
        Fields fields = new Fields(Fields.mapping(yaml, FILE, faults), FILE, yaml.at(), faults, KEYS);
        return new ManifestReader(fields, base, faults).manifest();
    }

    private PackManifest manifest() {
        String id = fields.text("id");
        if (!id.isEmpty() && !Words.isId(id)) {
            fields.wrong("id", "kebab-case words joined by dots");
        }
        String language = fields.text("language");
        if (!language.isEmpty() && !LanguagesReader.isTag(language)) {
            fields.wrong("language", "a BCP 47 tag such as en or pt-BR");
        }
        return new PackManifest(
                id,
                fields.text("version"),
                fields.text("title"),
                language,
                engine(),
                months(),
                approvals(),
                base == null ? Map.of() : switchedOff(base),
                base == null ? isNoOverlay() : isOver(base.content().id(), language));
    }

    private boolean isNoOverlay() {
        for (String key : List.of("over", "switched-off")) {
            if (fields.has(key)) {
                faults.add(
                        Check.OVERLAY,
                        fields.at(key),
                        FILE + " has \"" + key
                                + "\", as an overlay has; an overlay is read together with the pack below" + " it.",
                        "Maybe name that pack: --over bundled, or --over and its directory.");
                return false;
            }
        }
        return true;
    }

    private boolean isOver(PackId below, String language) {
        if (!fields.has("over")) {
            faults.add(
                    Check.OVERLAY,
                    fields.at(),
                    FILE + " has no \"over\", which names the pack below an overlay.",
                    "Maybe \"over: { id: " + below.id() + ", version: \"" + below.version() + "\" }\".");
            return false;
        }
        String owner = FILE + ": \"over\"";
        Fields over =
                new Fields(Fields.mapping(fields.yaml("over"), owner, faults), owner, fields.at("over"), faults, OVER);
        String id = over.text("id");
        String version = over.text("version");
        String digest = over.optionalText("digest");
        if (!id.equals(below.id())
                || !version.equals(below.version())
                || (digest != null && !digest.equals(below.digest()))) {
            faults.add(
                    Check.OVERLAY,
                    over.at(),
                    "The overlay is for the pack " + id + " " + version + (digest == null ? "" : " (" + digest + ")")
                            + ", and the pack below it is " + below.id() + " " + below.version()
                            + (digest == null ? "" : " (" + below.digest() + ")") + ".");
            return false;
        }
        String first = base == null ? language : base.content().language();
        if (!language.equals(first)) {
            fields.wrong("language", first + ", as in the pack below");
        }
        return true;
    }

    private Map<String, Place> switchedOff(Base below) {
        Map<String, Place> rules = new LinkedHashMap<>();
        if (!fields.has("switched-off")) {
            return rules;
        }
        Names known = new Names("rule", "the pack below does not have");
        below.names(known, below.content().rules().stream().map(Rule::id).toList());
        Fields.mapping(fields.yaml("switched-off"), "\"switched-off\"", faults)
                .entries()
                .forEach((id, entry) -> {
                    String owner = "switched-off \"" + id + "\"";
                    known.check(id, entry.keyAt(), FILE, "switches off", faults);
                    Fields why = new Fields(
                            Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, SWITCHED_OFF);
                    why.text("reason");
                    why.text("reviewer");
                    rules.put(id, entry.keyAt());
                });
        return rules;
    }

    private VersionRange engine() {
        String text = fields.text("engine");
        if (text.isEmpty()) {
            return VersionRange.ANY;
        }
        try {
            VersionRange range = new VersionRange(text);
            if (!range.includes(EngineVersion.CURRENT)) {
                faults.add(
                        Check.OTHER_ENGINE,
                        fields.at("engine"),
                        "The pack is for engines \"" + range + "\", and this one is " + EngineVersion.CURRENT + ".");
            }
            return range;
        } catch (IllegalArgumentException notARange) {
            fields.wrong("engine", "comparisons with versions, such as \">=0.1 <0.2\"");
            return VersionRange.ANY;
        }
    }

    private int months() {
        double months = fields.number("review-months");
        boolean whole = BigDecimal.valueOf(months).stripTrailingZeros().scale() <= 0;
        if (fields.yaml("review-months") instanceof Yaml.Scalar scalar
                && scalar.value() instanceof BigDecimal
                && (!whole || months < 1 || months > 60)) {
            fields.wrong("review-months", "a whole number of months, 1 to 60");
        }
        return Math.max(1, (int) months);
    }

    private List<Approval> approvals() {
        List<Approval> approvals = new ArrayList<>();
        if (!(fields.yaml("approvals") instanceof Yaml.Sequence list)) {
            if (fields.has("approvals")) {
                fields.wrong("approvals", "a list; [] when nobody has approved it");
            } else {
                faults.add(
                        Check.MISSING_FIELD,
                        fields.at(),
                        FILE + " has no \"approvals\"; write [] when nobody has approved it.");
            }
            return approvals;
        }
        for (Yaml item : list.items()) {
            String owner = "An approval";
            Fields one = new Fields(Fields.mapping(item, owner, faults), owner, item.at(), faults, APPROVAL);
            approvals.add(new Approval(one.text("role"), one.text("by"), one.text("version"), one.date("day")));
        }
        return approvals;
    }
}
