package dev.backstop.cli;

/** How an answer is written. */
enum Format {
    text,
    json
}
