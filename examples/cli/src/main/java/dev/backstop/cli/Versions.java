package dev.backstop.cli;

import dev.backstop.decision.PackId;
import dev.backstop.engine.Backstop;
import org.jspecify.annotations.Nullable;

/** The versions of the program and of its rules. */
final class Versions {
    private Versions() {}

    /** The version of the program; absent where it runs from its sources. */
    static @Nullable String program() {
        return Main.class.getPackage().getImplementationVersion();
    }

    static String[] lines() {
        String program = program();
        try (Backstop backstop = Backstop.bundled()) {
            PackId pack = backstop.content().id();
            return new String[] {
                "backstop " + (program == null ? "(not packaged)" : program),
                "rules %s %s (%s)".formatted(pack.id(), pack.version(), pack.digest())
            };
        }
    }
}
