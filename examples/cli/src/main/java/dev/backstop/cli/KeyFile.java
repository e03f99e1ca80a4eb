package dev.backstop.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys in PEM files as openssl writes them: {@code openssl genpkey -algorithm ed25519}. */
final class KeyFile {
    private static final int LARGEST = 10_000;

    private KeyFile() {}

    static PrivateKey privateKey(String file) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(read(file, "PRIVATE KEY")));
        } catch (GeneralSecurityException wrong) {
            throw new FaultyInputException(file, "This is no private Ed25519 key in PKCS #8.");
        }
    }

    static PublicKey publicKey(String file) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(read(file, "PUBLIC KEY")));
        } catch (GeneralSecurityException wrong) {
            throw new FaultyInputException(file, "This is no public Ed25519 key in X.509.");
        }
    }

    private static byte[] read(String file, String kind) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new FaultyInputException(file, "The file is too large for a key.");
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            Matcher pem = Pattern.compile(
                            "-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----\\s*")
                    .matcher(text);
            if (!pem.matches()) {
                throw new FaultyInputException(file, "This is no PEM file with one " + kind + ".");
            }
            return Base64.getMimeDecoder().decode(pem.group(1));
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(file, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unreadable) {
            throw new FaultyInputException(
                    file, "The key cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }
}
