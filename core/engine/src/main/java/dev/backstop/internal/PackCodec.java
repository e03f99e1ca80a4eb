package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.time.DateTimeException;

/**
 * Writes the content of a pack when it is built and reads it when it is opened. A plain binary form keeps every parser
 * off the run-time class path and costs a few milliseconds at start.
 */
public final class PackCodec {
    /** Where a built pack keeps its content. */
    public static final String RESOURCE = "META-INF/backstop/pack.bin";

    private static final int MAGIC = 0x4253_504B;
    private static final int FORMAT = 5;

    private PackCodec() {}

    /** Equal contents give equal bytes. */
    public static void write(PackContent content, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        new PackEncoder(out).content(content);
        out.flush();
    }

    /** @throws RuleContentException if the stream does not hold exactly one whole pack of this format */
    public static PackContent read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        try {
            PackContent content = read(in);
            if (in.read() >= 0) {
                throw new RuleContentException("The built rule pack is damaged: there is more behind its end.");
            }
            return content;
        } catch (EOFException e) {
            throw new RuleContentException("The built rule pack is damaged: it ends too early.", e);
        } catch (UTFDataFormatException | DateTimeException | IllegalArgumentException e) {
            throw new RuleContentException("The built rule pack is damaged: " + e.getMessage(), e);
        }
    }

    private static PackContent read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new RuleContentException("This is not a built rule pack.");
        }
        int format = in.readInt();
        if (format != FORMAT) {
            throw new RuleContentException("The rule pack was built in format " + format + ", this engine reads format "
                    + FORMAT + ".\nMaybe build the pack with the backstop-authoring of this engine's version.");
        }
        return new PackDecoder(in).content();
    }
}
