package dev.backstop.cli;

import picocli.CommandLine.Option;

/** Whom the text speaks to; JSON holds the words for both. */
final class AudienceOption {
    @Option(
            names = "--for",
            paramLabel = "person|clinician",
            defaultValue = "person",
            description = "Whom the text speaks to (default: ${DEFAULT-VALUE}).")
    private Audience audience = Audience.person;

    Audience audience() {
        return audience;
    }
}
