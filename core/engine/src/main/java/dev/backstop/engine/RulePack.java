package dev.backstop.engine;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A rule pack that an engine can run: what its rules say, and the rules themselves. */
public final class RulePack {
    private static final String SIGNATURE =
            PackCodec.RESOURCE.substring(0, PackCodec.RESOURCE.lastIndexOf('/') + 1) + PackSignature.FILE;

    private final PackContent content;
    private final SignedPack signed;
    private final @Nullable Supplier<StageModels> compiled;

    private RulePack(PackContent content, SignedPack signed, @Nullable Supplier<StageModels> compiled) {
        this.content = content;
        this.signed = signed;
        this.compiled = compiled;
    }

    /** A pack that was not built: its rules run as its index holds them, without a compiler. */
    public static RulePack of(PackContent content) {
        return new RulePack(
                content, new SignedPack(Subject.DIRECTORY, content.id().digest(), null), null);
    }

    /**
     * A pack that was not built, with its signature, which {@link Backstop.Builder#trust} asks for.
     *
     * @param content as it was read from the pack's files, so that its digest is the one over them
     * @param signature text of the {@code pack.sig} beside its {@code pack.yaml}
     */
    public static RulePack of(PackContent content, String signature) {
        return new RulePack(
                content, new SignedPack(Subject.DIRECTORY, content.id().digest(), signature), null);
    }

    /** The same pack, run as its index holds it, whatever was compiled beside it. */
    RulePack byIndex() {
        return new RulePack(content, signed, null);
    }

    /** What a signature of it has to be of. */
    SignedPack signed() {
        return signed;
    }

    /** What the pack says, as data. */
    public PackContent content() {
        return content;
    }

    /**
     * @param limits the parameters in effect
     * @param shuffle shuffles rules and facts; null in earnest
     */
    StageEngine engine(RuleBook rules, Limits limits, @Nullable Random shuffle) {
        StageModels models = compiled == null ? StageModels.of(content, limits) : compiled.get();
        return new DroolsStages(models, rules, shuffle);
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

    /**
     * Reads a built pack from its jar or its classes directory, for content that comes while an app runs. Only its
     * {@value PackCodec#RESOURCE} and the signature beside it are read, and no class is loaded: the pack runs as
     * {@link #of} has it. Whether it may be trusted is checked by an engine that was told whom to
     * {@linkplain Backstop.Builder#trust trust}.
     *
     * @throws RuleContentException if there is no such file, or it holds no whole pack that this engine can read; the
     *     message names the file
     */
    public static RulePack load(Path jarOrDirectory) {
        try {
            return Files.isDirectory(jarOrDirectory) ? fromDirectory(jarOrDirectory) : fromJar(jarOrDirectory);
        } catch (NoSuchFileException e) {
            throw new RuleContentException(
                    jarOrDirectory + ": there is no built rule pack, which is a jar or a directory that holds "
                            + PackCodec.RESOURCE + ".",
                    e);
        } catch (RuleContentException | IOException e) {
            throw new RuleContentException(jarOrDirectory + ": " + e.getMessage(), e);
        }
    }

    private static RulePack fromDirectory(Path directory) throws IOException {
        Path signature = directory.resolve(SIGNATURE);
        try (InputStream in = Files.newInputStream(directory.resolve(PackCodec.RESOURCE))) {
            return built(in.readAllBytes(), Files.exists(signature) ? read(Files.newInputStream(signature)) : null);
        }
    }

    private static RulePack fromJar(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry entry = jar.getEntry(PackCodec.RESOURCE);
            if (entry == null) {
                throw new NoSuchFileException(PackCodec.RESOURCE);
            }
            ZipEntry signature = jar.getEntry(SIGNATURE);
            try (InputStream in = jar.getInputStream(entry)) {
                return built(in.readAllBytes(), signature == null ? null : read(jar.getInputStream(signature)));
            }
        }
    }

    private static RulePack built(byte[] bytes, @Nullable String signature) throws IOException {
        PackContent content = PackCodec.read(new ByteArrayInputStream(bytes));
        return new RulePack(content, new SignedPack(Subject.BUILT, PackSignature.digest(bytes), signature), null);
    }

    private static String read(InputStream signature) throws IOException {
        try (signature) {
            return PackSignature.read(signature);
        }
    }

    private static RulePack open(URL url, ClassLoader loader) throws IOException {
        byte[] bytes;
        try (InputStream in = url.openStream()) {
            bytes = in.readAllBytes();
        }
        RulePack pack = built(bytes, signature(url));
        // Beside the content, not just anywhere on the class path: two packs must not mix.
        try (InputStream in = beside(url, StageModels.RESOURCE).openStream()) {
            byte[] names = in.readAllBytes();
            // No class is loaded before an engine is to run it: a pack that is not trusted runs no code.
            return new RulePack(pack.content, pack.signed, () -> models(names, loader));
        } catch (IOException e) {
            throw new RuleContentException(
                    "The rule pack " + pack.content.id().id() + " holds no compiled rules (" + StageModels.RESOURCE
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
