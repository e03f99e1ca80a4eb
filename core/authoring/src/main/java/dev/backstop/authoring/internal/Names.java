package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one kind that a pack defines, and where it defines them. */
public final class Names {
    private final String kind;
    private final String files;
    private boolean open;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * @param kind what the names stand for: {@code finding}
     * @param files which files define them: {@code no file under vocabulary/ defines}
     */
    public Names(String kind, String files) {
        this.kind = kind;
        this.files = files;
    }

    /** Says that where the names are defined was not understood, so that "nobody defines it" cannot be said. */
    public void leaveOpen() {
        open = true;
    }

    /** Takes a name in, unless it is there already. */
    public boolean define(String name, Place at, Faults faults) {
        Place first = places.putIfAbsent(name, at);
        if (first != null) {
            faults.add(Check.DUPLICATE_ID, at, kind + " \"" + name + "\" is defined twice, first in " + first + ".");
        }
        return first == null;
    }

    /** Says that a name stands for something else from now on. */
    public void replace(String name, Place at) {
        places.put(name, at);
    }

    public boolean isOpen() {
        return open;
    }

    public boolean has(String name) {
        return places.containsKey(name);
    }

    public Set<String> all() {
        return places.keySet();
    }

    public @Nullable Place place(String name) {
        return places.get(name);
    }

    /** A fault if nobody defines the name. */
    public boolean check(String name, Place at, String user, String verb, Faults faults) {
        if (has(name)) {
            return true;
        }
        if (open || faults.isUnread()) {
            return false;
        }
        faults.add(
                Check.UNKNOWN_ID,
                at,
                user + " " + verb + " the " + kind + " \"" + name + "\", which " + files + ".",
                hint(name));
        return false;
    }

    /** "Maybe you meant …" with the place of the nearest name, if there is one. */
    public @Nullable String hint(String name) {
        String nearest = Words.nearest(name, places.keySet());
        return nearest == null ? null : "Maybe you meant \"" + nearest + "\" (" + places.get(nearest) + ").";
    }
}
