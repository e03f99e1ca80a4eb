package dev.backstop.cli;

import dev.backstop.engine.Backstop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of the pack's texts; the words around them stay English. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the rule pack's texts, such as de (default: the pack's first).")
    private @Nullable String language;

    /** An engine that speaks that language. */
    Backstop build(Backstop.Builder builder) {
        if (language == null) {
            return builder.build();
        }
        try {
            return builder.language(language).build();
        } catch (IllegalArgumentException unknown) {
            throw new FaultyInputException("", String.valueOf(unknown.getMessage()));
        }
    }
}
