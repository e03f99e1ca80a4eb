package dev.backstop.engine;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.PackCodec;
import dev.backstop.internal.RuleBook;
import dev.backstop.internal.StageEngine;
import dev.backstop.internal.drools.DroolsStages;
import dev.backstop.internal.drools.StageModels;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A rule pack that an engine can run: what its rules say, and the rules themselves. */
public final class RulePack {
    private final PackContent content;
    private final @Nullable StageModels compiled;

    private RulePack(PackContent content, @Nullable StageModels compiled) {
        this.content = content;
        this.compiled = compiled;
    }

    /** A pack that was not built: its rules run as its index holds them, without a compiler. */
    public static RulePack of(PackContent content) {
        return new RulePack(content, null);
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
        StageModels models = compiled == null ? StageModels.of(content, limits) : compiled;
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
     * {@value PackCodec#RESOURCE} is read and no class is loaded: the pack runs as {@link #of} has it. Whether the file
     * may be trusted is for the caller to check before.
     *
     * @throws RuleContentException if there is no such file, or it holds no whole pack that this engine can read; the
     *     message names the file
     */
    public static RulePack load(Path jarOrDirectory) {
        try {
            return of(Files.isDirectory(jarOrDirectory) ? fromDirectory(jarOrDirectory) : fromJar(jarOrDirectory));
        } catch (NoSuchFileException e) {
            throw new RuleContentException(
                    jarOrDirectory + ": there is no built rule pack, which is a jar or a directory that holds "
                            + PackCodec.RESOURCE + ".",
                    e);
        } catch (RuleContentException | IOException e) {
            throw new RuleContentException(jarOrDirectory + ": " + e.getMessage(), e);
        }
    }

    private static PackContent fromDirectory(Path directory) throws IOException {
        try (InputStream in = Files.newInputStream(directory.resolve(PackCodec.RESOURCE))) {
            return PackCodec.read(in);
        }
    }

    private static PackContent fromJar(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry entry = jar.getEntry(PackCodec.RESOURCE);
            if (entry == null) {
                throw new NoSuchFileException(PackCodec.RESOURCE);
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return PackCodec.read(in);
            }
        }
    }

    private static RulePack open(URL url, ClassLoader loader) throws IOException {
        PackContent content;
        try (InputStream in = url.openStream()) {
            content = PackCodec.read(in);
        }
        // Beside the content, not just anywhere on the class path: two packs must not mix.
        URL models = new URL(url, StageModels.RESOURCE.substring(StageModels.RESOURCE.lastIndexOf('/') + 1));
        try (InputStream in = models.openStream()) {
            return new RulePack(content, StageModels.load(in, loader));
        } catch (IOException e) {
            throw new RuleContentException(
                    "The rule pack " + content.id().id() + " holds no compiled rules (" + StageModels.RESOURCE
                            + ").\nMaybe kie-maven-plugin did not run in its module.",
                    e);
        }
    }
}
