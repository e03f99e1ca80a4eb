package dev.backstop.authoring;

/** Sings when anybody loads or calls it: broken packs name it, and nothing in them may ever run. */
public final class Canary {
    static final String SONG = "dev.backstop.canary";

    static {
        System.setProperty(SONG, "sang");
    }

    private Canary() {}

    public static boolean sing() {
        System.setProperty(SONG, "sang");
        return true;
    }
}
