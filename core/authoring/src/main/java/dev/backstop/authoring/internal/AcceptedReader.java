package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.verify.Accepted;
import dev.backstop.authoring.verify.Kind;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was found in a pack's rules and is meant to be so. */
public final class AcceptedReader {
    private static final List<String> KEYS = List.of("kind", "ids", "reason", "reviewer");
    private static final List<String> KINDS = Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.STALE)
            .map(Kind::id)
            .toList();

    private AcceptedReader() {}

    /**
     * Those of the pack in a directory; none where it has no such file.
     *
     * @throws RuleContentException if the file has faults
     * @throws IOException if it cannot be read
     */
    public static List<Accepted> read(Path directory) throws IOException {
        Path file = directory.resolve(Accepted.FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        Faults faults = new Faults();
        List<Accepted> accepted = read(PackFiles.readOne(file, faults), id -> true, faults);
        if (!faults.isEmpty()) {
            throw new RuleContentException(
                    faults.sorted().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return accepted;
    }

    /** Checks those of a pack: they may name whatever the pack has. */
    static void check(@Nullable PackFile file, Terms terms, RulesReader rules, Faults faults) {
        Set<String> known = new HashSet<>(terms.vocabulary().findings().keySet());
        known.addAll(terms.vocabulary().measures().keySet());
        known.addAll(terms.vocabulary().criteria().keySet());
        terms.vocabulary().choices().forEach((id, choice) -> {
            known.add(id);
            known.addAll(choice.values().keySet());
        });
        rules.active().forEach(rule -> known.add(rule.id()));
        Arrays.stream(Stage.values()).forEach(stage -> known.add(stage.id()));
        read(file, known::contains, faults);
    }

    /** @param isKnown whether the pack has something of an id */
    static List<Accepted> read(@Nullable PackFile file, Predicate<String> isKnown, Faults faults) {
        List<Accepted> accepted = new ArrayList<>();
        Yaml yaml = file == null ? null : YamlReader.read(file, faults);
        if (yaml == null) {
            return accepted;
        }
        if (!(yaml instanceof Yaml.Sequence list)) {
            faults.add(
                    Check.WRONG_VALUE, yaml.at(), "A list of entries is expected, each with " + Words.list(KEYS) + ".");
            return accepted;
        }
        for (Yaml item : list.items()) {
            entry(item, isKnown, accepted, faults);
        }
        return accepted;
    }

    private static void entry(Yaml item, Predicate<String> isKnown, List<Accepted> accepted, Faults faults) {
        String owner = "an accepted problem";
        Fields fields = new Fields(Fields.mapping(item, owner, faults), owner, item.at(), faults, KEYS);
        int before = faults.count();
        String kind = fields.text("kind");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            faults.add(
                    Check.UNKNOWN_VALUE,
                    fields.at("kind"),
                    "\"" + kind + "\" is no kind of problem; allowed are " + Words.list(KINDS) + ".",
                    Words.hint(kind, KINDS));
        }
        Map<String, Place> places = fields.texts("ids");
        places.forEach((id, at) -> {
            if (!isKnown.test(id)) {
                faults.add(
                        Check.UNKNOWN_ID,
                        at,
                        "The pack has no rule, finding, measure, choice or value \"" + id + "\".");
            }
        });
        if (places.isEmpty()) {
            faults.add(Check.MISSING_FIELD, item.at(), owner + " names no \"ids\".");
        }
        List<String> ids = List.copyOf(places.keySet());
        String reason = fields.text("reason");
        String reviewer = fields.text("reviewer");
        if (faults.count() > before) {
            return;
        }
        Accepted entry = new Accepted(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                ids,
                reason,
                reviewer,
                item.at().line());
        if (accepted.stream()
                .anyMatch(other -> other.kind() == entry.kind() && other.ids().equals(ids))) {
            faults.add(Check.DUPLICATE_ENTRY, item.at(), "The same is accepted already.");
        }
        accepted.add(entry);
    }
}
