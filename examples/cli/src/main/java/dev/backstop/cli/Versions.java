package dev.backstop.cli;

import dev.backstop.decision.PackId;
import dev.backstop.engine.Backstop;

/** The versions of the program and of its rules. */
final class Versions {
    private Versions() {}

    static String[] lines() {
        String program = Main.class.getPackage().getImplementationVersion();
        try (Backstop backstop = Backstop.bundled()) {
            PackId pack = backstop.content().id();
            return new String[] {
                "backstop " + (program == null ? "(not packaged)" : program),
                "rules %s %s (%s)".formatted(pack.id(), pack.version(), pack.digest())
            };
        }
    }
}
