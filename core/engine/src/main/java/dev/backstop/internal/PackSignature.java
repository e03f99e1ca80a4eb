package dev.backstop.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a pack's detached signature. Its last line signs the lines above it, and these name what was signed, so
 * that nothing in the file can be exchanged.
 */
public final class PackSignature {
    /** The name of the file, beside pack.yaml or beside the content of a built pack. */
    public static final String FILE = "pack.sig";

    /** The file is always smaller than this, in bytes. */
    public static final int LARGEST = 1000;

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern FORM = Pattern.compile(
            "(backstop-signature: 1\nkey: ([a-z0-9]+(?:[.-][a-z0-9]+)*)\nalgorithm: ([A-Za-z0-9-]+)\nof: ([a-z-]+)\n"
                    + "sha-256: ([0-9a-f]{64})\n)signature: ([A-Za-z0-9+/]+={0,2})\n");

    private PackSignature() {}

    /** What can be signed. The word is part of what is signed: the one never passes for the other. */
    public enum Subject {
        /** A pack's directory, by the digest over all its files. */
        DIRECTORY("pack-directory"),
        /** A built pack, by the SHA-256 of the file that holds its content. */
        BUILT("built-pack");

        private final String word;

        Subject(String word) {
            this.word = word;
        }
    }

    /** The SHA-256 of bytes, in hexadecimal. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** The text in a signature file; cut when it is longer than one can be, so that it is refused. */
    public static String read(InputStream in) throws IOException {
        return new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
    }

    /**
     * Signs a pack.
     *
     * @param keyId kebab-case words joined by dots
     * @throws IllegalArgumentException if the key is no Ed25519 key, or its id is not written like that
     */
    public static String sign(Subject subject, String digest, String keyId, PrivateKey key) {
        String signed = "backstop-signature: 1\nkey: " + keyId + "\nalgorithm: " + ALGORITHM + "\nof: " + subject.word
                + "\nsha-256: " + digest + "\n";
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.ISO_8859_1));
            String text = signed + "signature: " + Base64.getEncoder().encodeToString(signature.sign()) + "\n";
            if (!FORM.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "\"" + keyId + "\" is no id of a key; it has to be kebab-case words joined by dots.");
            }
            return text;
        } catch (InvalidKeyException wrong) {
            throw new IllegalArgumentException("The key is no Ed25519 key.", wrong);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has Ed25519.", impossible);
        }
    }

    /**
     * Checks a signature.
     *
     * @param text the signature file; null when there is none
     * @param trusted keys by their ids
     * @return what is wrong, as a sentence; null when the pack is what the holder of a trusted key signed
     */
    public static @Nullable String refusal(
            @Nullable String text, Subject subject, String digest, Map<String, PublicKey> trusted) {
        if (text == null) {
            return "it has no " + FILE + ".";
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return "its " + FILE + " is not a whole signature file and nothing else.";
        }
        PublicKey key = trusted.get(form.group(2));
        if (key == null) {
            return "it is signed with the key \"" + form.group(2) + "\"; trusted are \""
                    + String.join("\", \"", trusted.keySet()) + "\".";
        }
        if (!ALGORITHM.equals(form.group(3))) {
            return "it is signed with " + form.group(3) + "; only " + ALGORITHM + " is accepted.";
        }
        if (!isSigned(form.group(1), form.group(6), key)) {
            return "its " + FILE + " was not made with the key \"" + form.group(2) + "\", or was altered since.";
        }
        if (!subject.word.equals(form.group(4))) {
            return "its " + FILE + " is of a " + form.group(4) + ", and this is a " + subject.word + ".";
        }
        if (!digest.equals(form.group(5))) {
            return "it was changed after it was signed.";
        }
        return null;
    }

    private static boolean isSigned(@Nullable String signed, @Nullable String base64, PublicKey key) {
        if (signed == null || base64 == null) {
            return false;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            // Otherwise spare bits at the end could be changed unnoticed.
            if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return false;
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(signed.getBytes(StandardCharsets.ISO_8859_1));
            return signature.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
