package dev.backstop.model;

/** Sex as far as published risk rules use it. */
public enum Sex {
    FEMALE,
    MALE
}
