package dev.backstop.authoring;

import dev.backstop.engine.RulePack;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Builds a pack as its module's build would: staged, compiled into the executable model, opened by the engine. */
final class CompiledPack {
    private CompiledPack() {}

    static RulePack build(Path pack, Path work) throws IOException {
        Path staging = work.resolve("staging");
        Path classes = work.resolve("classes");
        BuildPack.main(new String[] {pack.toString(), staging.toString()});
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("dev.backstop", "compiled-pack", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        Path resources = staging.resolve("src/main/resources");
        try (Stream<Path> staged = Files.walk(resources)) {
            for (Path file :
                    staged.filter(path -> path.toString().endsWith(".drl")).toList()) {
                files.write("src/main/resources/" + resources.relativize(file), Files.readString(file));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        for (String name : module.getFileNames()) {
            copy(module.getBytes(name), classes.resolve(name));
        }
        copy(
                Files.readAllBytes(classes.resolve("META-INF/kie/dev.backstop/compiled-pack/drools-model")),
                classes.resolve("META-INF/backstop/drools-model"));
        copy(
                Files.readAllBytes(resources.resolve("META-INF/backstop/pack.bin")),
                classes.resolve("META-INF/backstop/pack.bin"));
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledPack.class.getClassLoader());
        return RulePack.onClassPath(loader).get(0);
    }

    private static void copy(byte[] bytes, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }
}
