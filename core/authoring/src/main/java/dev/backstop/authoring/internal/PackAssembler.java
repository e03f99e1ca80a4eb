package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.verify.Accepted;
import dev.backstop.content.Manifest;
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
    private PackAssembler() {}

    /**
     * Reads a pack.
     *
     * @throws IOException if the directory or a file in it cannot be read
     */
    public static ReadPack read(Path directory) throws IOException {
        Faults faults = Faults.limited();
        PackFiles files = PackFiles.none();
        try {
            files = PackFiles.read(directory, faults);
            return read(files, faults);
        } catch (Faults.TooMany some) {
            return new ReadPack(
                    new PackReading(
                            null,
                            faults.sorted(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    files,
                    new Terms(),
                    List.of());
        }
    }

    private static ReadPack read(PackFiles files, Faults faults) {
        PackManifest manifest = ManifestReader.read(files, faults);
        Terms terms = terms(files, faults);
        RulesReader rules = RulesReader.read(files, terms, manifest == null ? 1 : manifest.reviewMonths(), faults);
        AcceptedReader.check(files.find(Accepted.FILE), terms, rules, faults);
        ExercisesReader.checkOffered(terms, rules.active(), faults);
        ScenariosReader scenarios = ScenariosReader.read(files, terms, rules, faults);
        PackContent content = manifest == null ? null : content(manifest, files, terms, rules, faults);
        PackReading reading = new PackReading(
                faults.isEmpty() ? content : null,
                faults.sorted(),
                rules.drafts(),
                rules.retired(),
                scenarios.scenarios(),
                scenarios.bases(),
                rules.files(),
                terms.statementGroups,
                files.charts());
        return new ReadPack(reading, files, terms, rules.all());
    }

    private static Terms terms(PackFiles files, Faults faults) {
        Terms terms = new Terms();
        with(files.need("sources.yaml"), terms.sources, file -> SourcesReader.readSources(file, terms, faults));
        with(files.need("statements.txt"), terms.statements, file -> SourcesReader.readStatements(file, terms, faults));
        files.in("parameters", ".yaml").forEach(file -> ParametersReader.read(file, terms, faults));
        VocabularyReader.read(files.in("vocabulary", ".yaml"), terms, faults);
        MessagesReader.read(
                files.need("messages/person.properties"), files.need("messages/clinician.properties"), terms, faults);
        ExercisesReader.read(files.in("exercises", ".yaml"), terms, faults);
        DerivedTerms.checkComplete(terms, faults);
        ProgressReader.checkMessages(terms, faults);
        return terms;
    }

    private static void with(@Nullable PackFile file, Names names, Consumer<PackFile> reader) {
        if (file != null) {
            reader.accept(file);
        } else {
            names.leaveOpen();
        }
    }

    private static PackContent content(
            PackManifest manifest, PackFiles files, Terms terms, RulesReader rules, Faults faults) {
        Map<String, Translation> translations = LanguagesReader.read(files, manifest.language(), terms, faults);
        return new PackContent(
                new PackId(manifest.id(), manifest.version(), files.digest()),
                manifest.title(),
                new Manifest(manifest.engine(), manifest.approvals(), null),
                manifest.language(),
                Stream.concat(Stream.of(manifest.language()), translations.keySet().stream())
                        .toList(),
                terms.vocabulary(),
                terms.parameterTerms,
                terms.sourceTerms,
                terms.messageTerms,
                translations,
                rules.active());
    }
}
