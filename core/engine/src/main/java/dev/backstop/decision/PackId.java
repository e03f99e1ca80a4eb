package dev.backstop.decision;

/**
 * Which rule pack a decision was made with.
 *
 * @param id the pack's id
 * @param version the pack's version
 * @param digest SHA-256 over all of the pack's files, in hexadecimal
 */
public record PackId(String id, String version, String digest) {}
