package dev.backstop.cli;

import dev.backstop.content.RuleContentException;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.AssessmentFault;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands and turns everything that can go wrong into a message and an exit code. */
final class Cli {
    static final int DONE = 0;
    static final int NO = 1;
    static final int FAULTY = 2;

    private final Console console;
    private final boolean json;

    private Cli(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    static int run(Console console, String... args) {
        Cli cli = new Cli(console, wantsJson(List.of(args)));
        try {
            return cli.run(args);
        } catch (RuntimeException | Error fault) {
            return cli.failed(fault);
        }
    }

    private int run(String... args) {
        CommandLine line = new CommandLine(new BackstopCommand())
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ProgressCommand(console))
                .addSubcommand(new VocabularyCommand(console))
                .addSubcommand(new CheckCommand(console, Clock.systemDefaultZone()))
                .addSubcommand(new NewCommand(console, Clock.systemDefaultZone()))
                .addSubcommand(new SignCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CatalogueCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new CoverCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new SweepCommand(console))
                .addSubcommand(new VerifyCommand(console));
        line.setOut(console.outWriter())
                .setErr(console.errWriter())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, arguments) -> wrongCall(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        line.setUsageHelpWidth(console.terminal().width());
        return line.execute(args);
    }

    private static boolean wantsJson(List<String> args) {
        int option = args.indexOf("--format");
        return args.stream().anyMatch(arg -> arg.equalsIgnoreCase("--format=json"))
                || option >= 0
                        && option + 1 < args.size()
                        && args.get(option + 1).toLowerCase(Locale.ROOT).equals("json");
    }

    private int wrongCall(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String message = exception.getMessage();
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            message = unmatched(unmatched.getUnmatched().get(0), command);
        }
        return wrong(
                "",
                List.of(new AssessmentFault(
                        "",
                        message + "\nRun \"" + command.getCommandSpec().qualifiedName()
                                + " --help\" to see what there is.")));
    }

    private static String unmatched(String argument, CommandLine command) {
        boolean option = argument.startsWith("-");
        List<String> known = option
                ? command.getCommandSpec().optionsMap().keySet().stream()
                        .filter(name -> name.startsWith("--"))
                        .sorted()
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        if (!option && known.isEmpty()) {
            return "The argument \"" + argument + "\" is one too many.";
        }
        String name = option && argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        return "There is no %s \"%s\"%s There are: %s."
                .formatted(
                        option ? "option" : "command",
                        name,
                        Nearest.to(name, known)
                                .map(near -> "; maybe you meant \"" + near + "\"?")
                                .orElse("."),
                        String.join(", ", known));
    }

    private int failed(Throwable fault) {
        if (Console.nobodyReads(fault)) {
            return DONE;
        }
        if (fault instanceof FaultyInputException faulty) {
            return wrong(faulty.file(), faulty.faults());
        }
        String what = fault instanceof DecisionFailedException || fault instanceof RuleContentException
                ? String.valueOf(fault.getMessage())
                : "There is a fault in the program (" + fault.getClass().getSimpleName() + ": " + fault.getMessage()
                        + ").";
        return wrong(
                "",
                List.of(
                        new AssessmentFault(
                                "",
                                "No decision could be made. " + what.strip()
                                        + "\nThis says nothing about whether it is safe to carry on: if in doubt, seek medical advice.")));
    }

    private int wrong(String file, List<AssessmentFault> faults) {
        if (json) {
            console.errorJson(ErrorsJson.of(faults));
        } else {
            String before = "backstop: " + (file.isEmpty() ? "" : file + ": ");
            console.errorText(faults.stream()
                    .map(fault -> before
                            + (fault.path().isEmpty()
                                    ? fault.message()
                                    : fault.path() + ": " + fault.message().replace('\n', ' ')))
                    .map(console.terminal()::shown)
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return FAULTY;
    }
}
