package dev.backstop.internal;

import dev.backstop.internal.PackSignature.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's signature has to be of.
 *
 * @param digest SHA-256 in hexadecimal: over the files of a directory, or of the file of a built pack
 * @param signature text of the signature file; null when there is none
 */
public record SignedPack(
        Subject subject, String digest, @Nullable String signature) {}
