package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Approval;
import dev.backstop.content.VersionRange;
import dev.backstop.internal.EngineVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pack.yaml. */
final class ManifestReader {
    static final String FILE = "pack.yaml";

    private static final List<String> KEYS =
            List.of("id", "title", "version", "language", "engine", "review-months", "approvals");
    private static final List<String> APPROVAL = List.of("role", "by", "version", "day");

    private final Fields fields;
    private final Faults faults;

    private ManifestReader(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /** What the file says; null when there is no such file, or it is no mapping. */
    static @Nullable PackManifest read(PackFiles files, Faults faults) {
        PackFile file = files.need(FILE);
        Yaml yaml = file == null ? null : YamlReader.read(file, faults);
        if (yaml == null) {
            return null;
        }
        Fields fields = new Fields(Fields.mapping(yaml, FILE, faults), FILE, yaml.at(), faults, KEYS);
        return new ManifestReader(fields, faults).manifest();
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
                id, fields.text("version"), fields.text("title"), language, engine(), months(), approvals());
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
