package dev.backstop.authoring.internal;

/** Where something stands in a pack. Line and column count from 1; 0 means the whole file or line. */
public record Place(String file, int line, int column) {
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
