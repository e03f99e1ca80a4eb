package dev.backstop.authoring.skeleton;

import dev.backstop.authoring.internal.Names;
import dev.backstop.authoring.internal.PackAssembler;
import dev.backstop.authoring.internal.PackFile;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.Words;
import dev.backstop.authoring.internal.lint.Drafts;
import dev.backstop.authoring.skeleton.Skeleton.SkeletonRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a pack while something is added to them. */
final class PackTexts {
    private final ReadPack pack;
    private final Map<String, String> changed = new TreeMap<>();
    private final List<String> created = new ArrayList<>();

    private PackTexts(ReadPack pack) {
        this.pack = pack;
    }

    static PackTexts of(Path directory) throws IOException {
        return new PackTexts(PackAssembler.read(directory));
    }

    ReadPack pack() {
        return pack;
    }

    /** Refuses an id that is there already, in any of these. */
    void requireNew(String kind, String id, Names... taken) {
        for (Names names : taken) {
            Place at = names.place(id);
            if (at != null) {
                throw new SkeletonRefused(
                        "The id \"" + id + "\" is taken, in " + at + ". A " + kind + " needs one that was never used.");
            }
        }
    }

    /** The first of something that a skeleton has to name, so that it is accepted before it is filled in. */
    static String first(Collection<String> ids, String kind) {
        return ids.stream()
                .findFirst()
                .orElseThrow(() -> new SkeletonRefused("The pack has no " + kind + " yet, which the skeleton names."));
    }

    @Nullable
    String text(String path) {
        PackFile file = pack.files().find(path);
        String now = changed.get(path);
        return now != null || file == null ? now : file.text();
    }

    /** Adds a text at the end of a file, which begins with something when it is new. */
    void append(String path, String beginning, String text) {
        String before = text(path);
        if (before == null) {
            created.add(path);
        }
        set(
                path,
                before == null
                        ? beginning + text
                        : (before.endsWith("\n") || before.isEmpty() ? before : before + "\n") + text);
    }

    void set(String path, String text) {
        changed.put(path, text);
    }

    /** Adds an entry at the end of a section of the first vocabulary file that has it, or in a new file. */
    void addTerm(String section, String entry) {
        for (PackFile file : pack.files().in("vocabulary", ".yaml")) {
            String text = String.valueOf(text(file.path()));
            int at = ("\n" + text).indexOf("\n" + section + ":\n");
            if (at >= 0) {
                int end = at + section.length() + 2;
                while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\n')) {
                    int next = text.indexOf('\n', end);
                    end = next < 0 ? text.length() : next + 1;
                }
                String head = text.substring(0, end);
                set(file.path(), (head.endsWith("\n") ? head : head + "\n") + entry + text.substring(end));
                return;
            }
        }
        append("vocabulary/" + section + ".yaml", section + ":\n", entry);
    }

    /** Adds a text for both audiences in every language, unless it is there. */
    void addMessage(String key) {
        if (pack.terms().messages.has(key)) {
            return;
        }
        List<String> folders = new ArrayList<>(List.of("messages/"));
        pack.files().languages().forEach(language -> folders.add("messages/" + language + "/"));
        for (String folder : folders) {
            append(folder + "person.properties", "", key + " = " + Drafts.MARK + ": what the person reads\n");
            append(folder + "clinician.properties", "", key + " = " + Drafts.MARK + ": what a clinician reads\n");
        }
    }

    /** Adds texts of the vocabulary in every further language. */
    void translate(String key) {
        for (String language : pack.files().languages()) {
            append("messages/" + language + "/vocabulary.properties", "", key + " = " + Drafts.MARK + "\n");
        }
    }

    Skeleton done(List<String> next) {
        return new Skeleton(changed, created, next);
    }

    static String hint(String word, Collection<String> allowed) {
        String near = Words.nearest(word, allowed);
        return near == null ? "" : " Maybe you meant \"" + near + "\".";
    }
}
