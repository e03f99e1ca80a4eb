package dev.backstop.authoring.skeleton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something new in a pack, with places to fill in. Nothing is written before {@link #write}; what a file says already
 * stays as it is.
 *
 * @param texts the whole new text of each file that changes, by path in the pack
 * @param created which of them are new
 * @param next what the author does next, in order
 */
public record Skeleton(Map<String, String> texts, List<String> created, List<String> next) {
    public Skeleton {
        texts = new TreeMap<>(texts);
        created = List.copyOf(created);
        next = List.copyOf(next);
    }

    /** What can be begun. */
    public enum Kind {
        rule,
        finding,
        parameter
    }

    /**
     * A skeleton.
     *
     * @param pack the pack's directory
     * @param id id of what is new
     * @param day day that it says it was reviewed on
     * @throws SkeletonRefused if the id is malformed or taken, or the pack lacks what the skeleton has to name
     * @throws IOException if the pack cannot be read
     */
    public static Skeleton of(Kind kind, Path pack, String id, LocalDate day) throws IOException {
        PackTexts texts = PackTexts.of(pack);
        return switch (kind) {
            case rule -> RuleSkeleton.of(texts, id, day);
            case finding -> TermSkeleton.finding(texts, id);
            case parameter -> TermSkeleton.parameter(texts, id, day);
        };
    }

    /**
     * Writes it.
     *
     * @throws IOException if a file that should be new is there by now, or one cannot be written
     */
    public void write(Path pack) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = pack.resolve(file.getKey());
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (created.contains(file.getKey())) {
                Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
            } else {
                Files.write(path, bytes);
            }
        }
    }

    /** Why there is no skeleton. */
    public static final class SkeletonRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SkeletonRefused(String message) {
            super(message);
        }
    }
}
