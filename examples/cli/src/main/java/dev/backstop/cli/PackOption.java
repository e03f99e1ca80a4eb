package dev.backstop.cli;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.authoring.signing.PackSigner;
import dev.backstop.content.PackContent;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.AssessmentFault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rule pack to decide by: the bundled one, or one in a directory, which needs no compiler. */
final class PackOption {
    static final String BUNDLED = "bundled";

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Decide by the rule pack in this directory (default: the bundled rules).")
    private @Nullable String directory;

    @Option(
            names = "--over",
            paramLabel = "bundled|DIR",
            description = "Lay the pack of --pack over the bundled rules, or over the pack in this directory.")
    private @Nullable String over;

    @Option(
            names = "--trust",
            paramLabel = "ID=FILE",
            description =
                    "Decide only by a pack that is signed with this public Ed25519 key; may be given several times.")
    private Map<String, String> trusted = new TreeMap<>();

    @Option(
            names = "--production",
            paramLabel = "DAY",
            description =
                    "Decide only by a pack that is approved, and of which nothing had to be read again before this day.")
    private @Nullable LocalDate production;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** An engine with the pack, in the language asked for. */
    Backstop backstop() {
        return backstop(builder -> {});
    }

    /** An engine with the pack, which is told more before it is built. */
    Backstop backstop(Consumer<Backstop.Builder> more) {
        Backstop.Builder builder = trusting();
        if (production != null) {
            builder.production(production);
        }
        more.accept(builder);
        if (directory != null) {
            if (BUNDLED.equals(over) && !trusted.isEmpty()) {
                // Its digest is only what it says of itself, so the overlay's signature does not vouch for it.
                trusting().build().close();
            }
            builder.pack(pack(directory, valid(directory, over).orThrow()));
        } else if (over != null) {
            throw new FaultyInputException("", "--over says what the pack of --pack is laid over; there is no --pack.");
        }
        return language.build(builder);
    }

    private Backstop.Builder trusting() {
        Backstop.Builder builder = Backstop.builder();
        trusted.forEach((id, file) -> builder.trust(id, KeyFile.publicKey(file)));
        return builder;
    }

    private static RulePack pack(String directory, PackContent content) {
        try {
            String signature = PackSigner.find(Path.of(directory));
            return signature == null ? RulePack.of(content) : RulePack.of(content, signature);
        } catch (IOException unreadable) {
            throw unreadable(directory, unreadable);
        }
    }

    /** @throws FaultyInputException with every fault of the pack */
    static PackContent content(String directory) {
        return valid(directory).orThrow();
    }

    /** @throws FaultyInputException with every fault of the pack */
    static PackReading valid(String directory) {
        return valid(directory, (PackContent) null);
    }

    /**
     * A pack or an overlay.
     *
     * @param over the pack below, "bundled" or a directory; null when it is no overlay
     * @throws FaultyInputException with every fault of the pack
     */
    static PackReading valid(String directory, @Nullable String over) {
        return valid(directory, over == null ? null : below(over));
    }

    /**
     * A pack or an overlay.
     *
     * @param below the pack below; null when it is no overlay
     * @throws FaultyInputException with every fault of the pack
     */
    static PackReading valid(String directory, @Nullable PackContent below) {
        PackReading reading = reading(directory, below);
        if (reading.content() == null) {
            throw new FaultyInputException(directory, faults(reading.faults()));
        }
        return reading;
    }

    private static PackReading reading(String directory, @Nullable PackContent below) {
        Path pack = PackDirectory.existing(directory);
        try {
            return below == null ? PackReader.read(pack) : Overlay.read(pack, below);
        } catch (IOException unreadable) {
            throw unreadable(directory, unreadable);
        }
    }

    /**
     * The pack below an overlay.
     *
     * @param over "bundled" or a directory
     * @throws FaultyInputException with every fault of the pack
     */
    static PackContent below(String over) {
        return over.equals(BUNDLED) ? bundled() : content(over);
    }

    static PackContent bundled() {
        // Not Backstop.bundled().content(): that has numbers in the place of the placeholders.
        return RulePack.onClassPath(Backstop.class.getClassLoader()).get(0).content();
    }

    static FaultyInputException unreadable(String directory, IOException unreadable) {
        return new FaultyInputException(
                directory, "The pack cannot be read (" + unreadable.getClass().getSimpleName() + ").");
    }

    private static List<AssessmentFault> faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new AssessmentFault("", fault.toString()))
                .toList();
    }
}
