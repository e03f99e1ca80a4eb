package dev.backstop.engine;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.IndexEngine;
import dev.backstop.internal.PackCodec;
import dev.backstop.internal.PackSignature;
import dev.backstop.internal.PackSignature.Subject;
import dev.backstop.internal.RuleBook;
import dev.backstop.internal.SignedPack;
import dev.backstop.internal.StageEngine;
import dev.backstop.internal.drools.DroolsStages;
import dev.backstop.internal.drools.StageModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A rule pack that an engine can run: what its rules say, and the rules themselves. */
public final class RulePack {
    private final PackContent content;
    private final SignedPack signed;
    private final BiFunction<RuleBook, @Nullable Random, StageEngine> engines;

    private RulePack(
            PackContent content, SignedPack signed, BiFunction<RuleBook, @Nullable Random, StageEngine> engines) {
        this.content = content;
        this.signed = signed;
        this.engines = engines;
    }

    /** A pack that was not built: its rules run as its index holds them, without a compiler. */
    public static RulePack of(PackContent content) {
        return byIndex(content, new SignedPack(Subject.DIRECTORY, content.id().digest(), null));
    }

    /**
     * A pack that was not built, with its signature, which {@link Backstop.Builder#trust} asks for.
     *
     * @param content as it was read from the pack's files, so that its digest is the one over them
     * @param signature text of the {@code pack.sig} beside its {@code pack.yaml}
     */
    public static RulePack of(PackContent content, String signature) {
        return byIndex(content, new SignedPack(Subject.DIRECTORY, content.id().digest(), signature));
    }

    private static RulePack byIndex(PackContent content, SignedPack signed) {
        return new RulePack(content, signed, (rules, shuffle) -> new IndexEngine(rules));
    }

    /** The same pack, run as its index holds it, whatever was compiled beside it. */
    RulePack byIndex() {
        return byIndex(content, signed);
    }

    /** What a signature of it has to be of. */
    SignedPack signed() {
        return signed;
    }

    /** What the pack says, as data. */
    public PackContent content() {
        return content;
    }

    /** @param shuffle shuffles rules and facts; null in earnest */
    StageEngine engine(RuleBook rules, @Nullable Random shuffle) {
        return engines.apply(rules, shuffle);
    }

    /**
     * Opens every built pack that a class loader can see.
     *
     * @throws RuleContentException if one cannot be used
     */
    public static List<RulePack> onClassPath(ClassLoader loader) {
        try {
            List<RulePack> packs = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(PackCodec.RESOURCE))) {
                packs.add(open(url, loader));
            }
            return packs;
        } catch (IOException e) {
            throw new RuleContentException("The rule packs on the class path could not be read: " + e.getMessage(), e);
        }
    }

    private static RulePack open(URL url, ClassLoader loader) throws IOException {
        byte[] bytes;
        try (InputStream in = url.openStream()) {
            bytes = in.readAllBytes();
        }
        PackContent content = PackCodec.read(new ByteArrayInputStream(bytes));
        SignedPack signed = new SignedPack(Subject.BUILT, PackSignature.digest(bytes), signature(url));
        // Beside the content, not just anywhere on the class path: two packs must not mix.
        try (InputStream in = beside(url, StageModels.RESOURCE).openStream()) {
            byte[] names = in.readAllBytes();
            // No class is loaded before an engine is to run it: a pack that is not trusted runs no code.
            return new RulePack(
                    content,
                    signed,
                    (rules, shuffle) -> new DroolsStages(models(names, loader), rules, shuffle));
        } catch (IOException e) {
            throw new RuleContentException(
                    "The rule pack " + content.id().id() + " holds no compiled rules (" + StageModels.RESOURCE
                            + ").\nMaybe kie-maven-plugin did not run in its module.",
                    e);
        }
    }

    private static StageModels models(byte[] names, ClassLoader loader) {
        try {
            return StageModels.load(new ByteArrayInputStream(names), loader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The signature beside a built pack; null when there is none that can be read, which no trust accepts. */
    private static @Nullable String signature(URL pack) {
        try (InputStream in = beside(pack, PackSignature.FILE).openStream()) {
            return PackSignature.read(in);
        } catch (IOException none) {
            return null;
        }
    }

    private static URL beside(URL pack, String resource) throws IOException {
        return new URL(pack, resource.substring(resource.lastIndexOf('/') + 1));
    }
}
