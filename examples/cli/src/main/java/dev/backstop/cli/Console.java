package dev.backstop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Text is written as the terminal shows it, JSON always in UTF-8.
 *
 * @param in what a file called "-" means
 * @param out answers
 * @param err what is wrong
 */
record Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {

    static Console ofProcess() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess());
    }

    void text(String text) {
        write(out, text, terminal.charset());
    }

    void json(Object value) {
        write(out, Json.write(value), StandardCharsets.UTF_8);
    }

    void errorText(String text) {
        write(err, text, terminal.charset());
    }

    void errorJson(Object value) {
        write(err, Json.write(value), StandardCharsets.UTF_8);
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, terminal.charset()), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, terminal.charset()), true);
    }

    /** Whether it is only that whoever read the answer, such as {@code head}, has seen enough. */
    static boolean nobodyReads(Throwable fault) {
        return fault.getCause() instanceof IOException closed && "Broken pipe".equals(closed.getMessage());
    }

    private static void write(OutputStream stream, String text, Charset charset) {
        try {
            stream.write(text.getBytes(charset));
            stream.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
