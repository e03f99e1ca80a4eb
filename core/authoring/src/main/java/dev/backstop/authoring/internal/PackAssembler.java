package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.authoring.verify.Accepted;
import dev.backstop.content.Manifest;
import dev.backstop.content.PackContent;
import dev.backstop.content.Translation;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.PackId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        return read(directory, (Base) null);
    }

    /**
     * Reads an overlay and lays it over its base.
     *
     * @throws IOException if the directory or a file in it cannot be read
     */
    public static ReadPack read(Path directory, PackContent base) throws IOException {
        return read(directory, new Base(base));
    }

    private static ReadPack read(Path directory, @Nullable Base base) throws IOException {
        Faults faults = Faults.limited();
        PackFiles files = PackFiles.none();
        try {
            files = PackFiles.read(directory, base != null, faults);
            return read(files, base, faults);
        } catch (Faults.TooMany some) {
            return failed(files, faults);
        }
    }

    private static ReadPack read(PackFiles files, @Nullable Base base, Faults faults) {
        PackManifest manifest = ManifestReader.read(files, base, faults);
        if (manifest != null && !manifest.fits()) {
            // Everything else in it would be measured against the wrong pack.
            return failed(files, faults);
        }
        Terms terms = terms(files, base, faults);
        Map<String, Place> switchedOff = manifest == null ? Map.of() : manifest.switchedOff();
        RulesReader rules = RulesReader.read(
                files, terms, manifest == null ? 1 : manifest.reviewMonths(), switchedOff.keySet(), faults);
        AcceptedReader.check(files.find(Accepted.FILE), terms, rules, faults);
        ExercisesReader.checkOffered(terms, rules.active(), faults);
        ScenariosReader scenarios = ScenariosReader.read(files, terms, rules, faults);
        OverlayTexts texts = OverlayTexts.read(files, terms, faults);
        PackContent content = manifest == null ? null : content(manifest, files, terms, texts, rules, faults);
        if (base != null) {
            Map<String, Waiver> waivers = waivers(files, base, terms, rules, faults);
            new MonotoneGuard(base, terms, waivers, faults).check(rules, switchedOff, texts.places());
        }
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

    private static ReadPack failed(PackFiles files, Faults faults) {
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
                new Terms(null),
                List.of());
    }

    private static Map<String, Waiver> waivers(
            PackFiles files, Base base, Terms terms, RulesReader rules, Faults faults) {
        PackFile file = files.find(Waivers.FILE);
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Waiver> waivers = WaiversReader.read(file, places, faults);
        Names known = new Names("rule, parameter, term or text", "neither the overlay nor the pack below has");
        for (Names names :
                List.of(rules.ids(), terms.parameters, terms.messages, terms.findings, terms.measures, terms.choices)) {
            base.names(known, names.all());
        }
        base.names(known, base.texts().keySet());
        waivers.keySet()
                .forEach(id -> known.check(
                        id, places.getOrDefault(id, Place.of(Waivers.FILE)), "waiver \"" + id + "\"", "names", faults));
        return waivers;
    }

    private static Terms terms(PackFiles files, @Nullable Base base, Faults faults) {
        Terms terms = new Terms(base);
        with(
                files.needUnlessOverlay("sources.yaml"),
                terms,
                terms.sources,
                file -> SourcesReader.readSources(file, terms, faults));
        with(
                files.needUnlessOverlay("statements.txt"),
                terms,
                terms.statements,
                file -> SourcesReader.readStatements(file, terms, faults));
        files.in("parameters", ".yaml").forEach(file -> ParametersReader.read(file, terms, faults));
        VocabularyReader.read(files.in("vocabulary", ".yaml"), terms, faults);
        messages(files, terms, faults);
        if (base == null) {
            ExercisesReader.read(files.in("exercises", ".yaml"), terms, faults);
        }
        DerivedTerms.checkComplete(terms, faults);
        ProgressReader.checkMessages(terms, faults);
        return terms;
    }

    private static void messages(PackFiles files, Terms terms, Faults faults) {
        String person = "messages/person.properties";
        String clinician = "messages/clinician.properties";
        if (terms.base == null || files.find(person) != null || files.find(clinician) != null) {
            MessagesReader.read(files.need(person), files.need(clinician), terms, faults);
        }
    }

    private static void with(@Nullable PackFile file, Terms terms, Names names, Consumer<PackFile> reader) {
        if (file != null) {
            reader.accept(file);
        } else if (terms.base == null) {
            names.leaveOpen();
        }
    }

    private static PackContent content(
            PackManifest manifest, PackFiles files, Terms terms, OverlayTexts texts, RulesReader rules, Faults faults) {
        Vocabulary vocabulary = texts.in(terms.vocabulary());
        Map<String, Translation> translations =
                LanguagesReader.read(files, manifest.language(), vocabulary, terms, faults);
        PackId below = terms.base == null ? null : terms.base.content().id();
        return new PackContent(
                new PackId(manifest.id(), manifest.version(), files.digest(below == null ? null : below.digest())),
                manifest.title(),
                new Manifest(manifest.engine(), manifest.approvals(), below),
                manifest.language(),
                Stream.concat(Stream.of(manifest.language()), translations.keySet().stream())
                        .toList(),
                vocabulary,
                terms.parameterTerms,
                terms.sourceTerms,
                terms.messageTerms,
                translations,
                rules.active());
    }
}
