package dev.backstop.cli;

import picocli.CommandLine.Option;

/** The option that every command with an answer has. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to write the answer (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}
