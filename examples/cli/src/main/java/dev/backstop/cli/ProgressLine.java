package dev.backstop.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work is, where somebody can see it: on a terminal, and never in what is written. */
final class ProgressLine implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param whole what {@link #done} comes to in the end */
    static ProgressLine of(Console console, String task, int whole) {
        if (!console.terminal().colour()) {
            return new ProgressLine(null);
        }
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(whole)
                .setStyle(console.terminal().showsSymbols() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setMaxRenderedLength(console.terminal().width())
                .setConsumer(new ConsoleProgressBarConsumer(
                        new PrintStream(console.err(), true, console.terminal().charset())))
                .clearDisplayOnFinish()
                .build());
    }

    /** So much of it, from any thread. */
    void done(int soFar) {
        if (bar != null) {
            bar.stepTo(soFar);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
