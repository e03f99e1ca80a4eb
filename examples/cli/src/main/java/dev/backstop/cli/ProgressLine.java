package dev.backstop.cli;

/** How far long work has come, on a terminal only, so that nothing of it gets into files. */
final class ProgressLine implements AutoCloseable {
    private final Console console;
    private final String what;
    private final int all;
    private int done;
    private int shown = -1;

    ProgressLine(Console console, String what, int all) {
        this.console = console;
        this.what = what;
        this.all = all;
    }

    void step() {
        done++;
        int percent = all == 0 ? 100 : 100 * done / all;
        if (console.terminal().colour() && percent != shown) {
            shown = percent;
            console.errorText("\r" + what + ": " + done + " of " + all + " (" + percent + " %)");
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            console.errorText("\r" + " ".repeat(console.terminal().width() - 1) + "\r");
        }
    }
}
