package dev.backstop.cli;

/** The command {@code backstop}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process: 0 done, 1 the answer is "no", 2 the input or the call is faulty. */
    public static void main(String[] args) {
        System.exit(Cli.run(Console.ofProcess(), args));
    }
}
