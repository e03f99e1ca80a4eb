package dev.backstop.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code backstop} says without a command. */
@Command(
        name = "backstop",
        versionProvider = BackstopCommand.Version.class,
        description = {
            "Says for a person with back pain whether it is safe to carry on alone, what the next training load may be, and"
                    + " which phase of rehabilitation comes next, with the reason for every answer.",
            "",
            "It is no diagnosis and no medical device."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 the answer is \"no\", 2 the input or the call is faulty.",
            "",
            "Example: backstop decide examples/cases/furniture-moving-day.json"
        })
final class BackstopCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of the program and of its rules.")
    private boolean version;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Which command? One of "
                            + String.join(", ", spec.subcommands().keySet()) + ".");
        }
    }

    /** The versions of the program and of its rules. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Versions.lines();
        }
    }
}
