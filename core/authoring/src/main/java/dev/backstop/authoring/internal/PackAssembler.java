package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.PackContent;
import dev.backstop.content.Translation;
import dev.backstop.decision.PackId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a pack, each after what it names, and puts them together. */
public final class PackAssembler {
    private static final List<String> KEYS = List.of("id", "title", "version", "language");

    private PackAssembler() {}

    /**
     * Reads a pack.
     *
     * @throws IOException if the directory or a file in it cannot be read
     */
    public static ReadPack read(Path directory) throws IOException {
        Faults faults = new Faults();
        PackFiles files = PackFiles.read(directory, faults);
        Terms terms = terms(files, faults);
        RulesReader rules = RulesReader.read(files, terms, faults);
        ExercisesReader.checkOffered(terms, rules.active(), faults);
        List<Scenario> scenarios = ScenariosReader.read(files, terms, rules, faults);
        PackContent content = content(files, terms, rules, faults);
        PackReading reading = new PackReading(
                faults.isEmpty() ? content : null,
                faults.sorted(),
                rules.drafts(),
                rules.retired(),
                scenarios,
                rules.files(),
                terms.statementGroups,
                files.charts());
        return new ReadPack(reading, files, terms, rules.all());
    }

    private static Terms terms(PackFiles files, Faults faults) {
        Terms terms = new Terms();
        with(files.need("sources.yaml"), file -> SourcesReader.readSources(file, terms, faults));
        with(files.need("statements.txt"), file -> SourcesReader.readStatements(file, terms, faults));
        files.in("parameters", ".yaml").forEach(file -> ParametersReader.read(file, terms, faults));
        VocabularyReader.read(files.in("vocabulary", ".yaml"), terms, faults);
        MessagesReader.read(
                files.need("messages/person.properties"), files.need("messages/clinician.properties"), terms, faults);
        ExercisesReader.read(files.in("exercises", ".yaml"), terms, faults);
        DerivedTerms.checkComplete(terms, faults);
        ProgressReader.checkMessages(terms, faults);
        return terms;
    }

    private static void with(@Nullable PackFile file, Consumer<PackFile> reader) {
        if (file != null) {
            reader.accept(file);
        }
    }

    private static @Nullable PackContent content(PackFiles files, Terms terms, RulesReader rules, Faults faults) {
        PackFile file = files.need("pack.yaml");
        Yaml yaml = file == null ? null : YamlReader.read(file, faults);
        if (yaml == null) {
            return null;
        }
        Fields fields = new Fields(Fields.mapping(yaml, "pack.yaml", faults), "pack.yaml", yaml.at(), faults, KEYS);
        String id = fields.text("id");
        if (!id.isEmpty() && !Words.isId(id)) {
            fields.wrong("id", "kebab-case words joined by dots");
        }
        String language = fields.text("language");
        if (!language.isEmpty() && !LanguagesReader.isTag(language)) {
            fields.wrong("language", "a BCP 47 tag such as en or pt-BR");
        }
        Map<String, Translation> translations = LanguagesReader.read(files, language, terms, faults);
        return new PackContent(
                new PackId(id, fields.text("version"), files.digest()),
                fields.text("title"),
                language,
                Stream.concat(Stream.of(language), translations.keySet().stream())
                        .toList(),
                terms.vocabulary(),
                terms.parameterTerms,
                terms.sourceTerms,
                terms.messageTerms,
                translations,
                rules.active());
    }
}
