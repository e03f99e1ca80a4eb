package dev.backstop.authoring.signing;

import dev.backstop.content.PackContent;
import dev.backstop.internal.PackSignature;
import dev.backstop.internal.PackSignature.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** Signs packs with Ed25519, and finds the signature beside a pack. */
public final class PackSigner {
    /** The name of the signature file, beside {@code pack.yaml} or beside the content of a built pack. */
    public static final String FILE = PackSignature.FILE;

    private PackSigner() {}

    /**
     * Signs a pack's directory, or an overlay together with the pack below it.
     *
     * @param content the pack as it was read; its digest is over all its files
     * @param keyId what the key is called where it is trusted: kebab-case words joined by dots
     * @return the text of the signature file
     * @throws IllegalArgumentException if the key is no Ed25519 key, or its id is not written like that
     */
    public static String sign(PackContent content, String keyId, PrivateKey key) {
        return PackSignature.sign(Subject.DIRECTORY, content.id().digest(), keyId, key);
    }

    /**
     * Signs a built pack.
     *
     * @param built the bytes of its {@code META-INF/backstop/pack.bin}, beside which the signature has to stand
     * @return the text of the signature file
     * @throws IllegalArgumentException as {@link #sign(PackContent, String, PrivateKey)}
     */
    public static String sign(byte[] built, String keyId, PrivateKey key) {
        return PackSignature.sign(Subject.BUILT, PackSignature.digest(built), keyId, key);
    }

    /**
     * The text of the signature beside a pack's {@code pack.yaml}; null when there is none.
     *
     * @throws IOException if it cannot be read
     */
    public static @Nullable String find(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return PackSignature.read(in);
        }
    }
}
