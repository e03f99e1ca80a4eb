package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.authoring.verify.Accepted;
import dev.backstop.content.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content files of a pack: found, refused when they do not belong there, and digested. */
public final class PackFiles {
    /** No file of a pack needs more bytes than this. */
    public static final int LARGEST = 1_000_000;

    /** No rule file needs more bytes than this. */
    static final int LARGEST_OF_RULES = 300_000;

    /** No pack needs more bytes than this in all. */
    static final int LARGEST_PACK = 20_000_000;

    /** No pack needs more files and folders than this. */
    static final int MOST_FILES = 5_000;

    private static final List<String> SINGLE = List.of(
            "pack.yaml",
            "sources.yaml",
            "statements.txt",
            "scenario-bases.yaml",
            "messages/person.properties",
            "messages/clinician.properties");
    private static final List<String> OPTIONAL = List.of(Accepted.FILE);
    private static final List<String> OF_OVERLAY = List.of(Waivers.FILE, OverlayTexts.FILE);
    private static final Pattern NOT_CONTENT = Pattern.compile("pom\\.xml|pack\\.sig|[^/]+\\.(md|svg)|src|target");
    private static final Pattern OTHER_RULES =
            Pattern.compile(".*\\.(csv|xlsx?|ods|dslr?|drt|drlx|rdrl|dmn|gdst|bpmn2?)");
    private static final Pattern TERMS = Pattern.compile("(vocabulary|parameters|exercises)/[^/]+\\.yaml");
    private static final Pattern LANGUAGE =
            Pattern.compile("messages/([^/]+)/(person|clinician|vocabulary)\\.properties");
    private static final Pattern TOPIC =
            Pattern.compile("(" + Stream.of(Stage.values()).map(Stage::id).collect(Collectors.joining("|"))
                    + ")/([a-z0-9-]+)/\\2\\.(drl|scenarios\\.yaml)");

    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final SortedMap<String, PackFile> files = new TreeMap<>();
    private final SortedSet<String> charts = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Faults faults;
    private final boolean overlay;

    private PackFiles(boolean overlay, Faults faults) {
        this.overlay = overlay;
        this.faults = faults;
    }

    /** Of a pack that was not read. */
    static PackFiles none() {
        return new PackFiles(false, new Faults());
    }

    /**
     * Reads a pack's directory.
     *
     * @param overlay whether it is one that is laid over another pack
     * @throws IOException if it cannot be read
     */
    public static PackFiles read(Path directory, boolean overlay, Faults faults) throws IOException {
        PackFiles result = new PackFiles(overlay, faults);
        Path root = directory.toRealPath();
        Files.walkFileTree(root, result.new Visitor(root));
        result.bytes.forEach(result::decode);
        return result;
    }

    /**
     * Reads one file that stands for itself; null, with a fault, when it is no text that a pack could hold.
     *
     * @throws IOException if it cannot be read
     */
    public static @Nullable PackFile readOne(Path file, Faults faults) throws IOException {
        String name = file.toAbsolutePath().getFileName().toString();
        if (Files.size(file) > LARGEST) {
            faults.add(Check.TOO_LARGE, Place.of(name), "The file is larger than " + LARGEST + " bytes.");
            return null;
        }
        String text = PackText.decode(name, Files.readAllBytes(file), faults);
        return text == null ? null : new PackFile(name, text);
    }

    /** A file that every pack needs and an overlay may leave out. */
    public @Nullable PackFile needUnlessOverlay(String path) {
        return overlay ? find(path) : need(path);
    }

    /** One of the files that a pack has once; null, with a fault, when it is missing. */
    public @Nullable PackFile need(String path) {
        PackFile file = files.get(path);
        if (file == null && !bytes.containsKey(path) && !refused.contains(path)) {
            faults.add(Check.MISSING_FILE, Place.of(path), "The file is missing; every pack needs it.");
        }
        return file;
    }

    /** A file that a pack may have. */
    public @Nullable PackFile find(String path) {
        return files.get(path);
    }

    /** Every content file, in alphabetical order. */
    public List<PackFile> all() {
        return List.copyOf(files.values());
    }

    /** The files of a folder, or of all topics of a stage, in alphabetical order. */
    public List<PackFile> in(String folder, String ending) {
        return files.values().stream()
                .filter(file ->
                        file.path().startsWith(folder + "/") && file.path().endsWith(ending))
                .toList();
    }

    /** The charts beside {@code pack.yaml}, in alphabetical order. They are no content: they show what it does. */
    public List<String> charts() {
        return List.copyOf(charts);
    }

    /** The further languages in which there are texts, in alphabetical order. */
    public List<String> languages() {
        return bytes.keySet().stream()
                .map(LANGUAGE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /**
     * SHA-256 over path, length and bytes of every content file, in the order of their paths.
     *
     * @param below digest of the pack below an overlay, which counts as a file without a path
     */
    public String digest(@Nullable String below) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SortedMap<String, byte[]> all = new TreeMap<>(bytes);
            if (below != null) {
                all.put("", below.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(path.length).array());
                digest.update(path);
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(file.getValue().length)
                        .array());
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private void decode(String path, byte[] content) {
        String text = PackText.decode(path, content, faults);
        if (text == null) {
            faults.setUnread();
        } else {
            files.put(path, new PackFile(path, text));
        }
    }

    private void refuse(Check check, String path, String message) {
        faults.add(check, Place.of(path), message);
        refused.add(path);
        faults.setUnread();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private int visited;
        private long total;

        private Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isContent(directory) ? next() : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            boolean chart = path.endsWith(".svg");
            if (!isContent(file) && !chart) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                refuse(Check.UNEXPECTED_FILE, path, "A symbolic link; a pack holds its files itself.");
            } else if (attributes.isOther()) {
                refuse(Check.UNEXPECTED_FILE, path, "This is neither a file nor a folder.");
            } else if (chart && !isContent(file)) {
                charts.add(path);
            } else if (!isExpected(path)) {
                unexpected(path);
            } else {
                take(file, path);
            }
            return next();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            refuse(Check.MISSING_FILE, path(file), "It cannot be read; check who may read it.");
            return next();
        }

        // The size that the file system tells may be another one by now.
        private void take(Path file, String path) {
            int largest = path.endsWith(".drl") ? LARGEST_OF_RULES : LARGEST;
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] content = stream.readNBytes(largest + 1);
                total += content.length;
                if (content.length > largest) {
                    String split = path.endsWith(".drl") ? "; begin another topic." : "; split it.";
                    refuse(
                            Check.TOO_LARGE,
                            path,
                            "The file has " + Math.max(content.length, Files.size(file)) + " bytes; at most " + largest
                                    + " are allowed" + split);
                } else {
                    bytes.put(path, content);
                }
            } catch (IOException unreadable) {
                refuse(Check.MISSING_FILE, path, "It cannot be read; check who may read it.");
            }
        }

        private FileVisitResult next() {
            if (++visited > MOST_FILES) {
                refuse(
                        Check.TOO_LARGE,
                        ".",
                        "The pack has more than " + MOST_FILES
                                + " files and folders, the most that is allowed. Is this the folder of a pack?");
                return FileVisitResult.TERMINATE;
            }
            if (total > LARGEST_PACK) {
                refuse(
                        Check.TOO_LARGE,
                        ".",
                        "The pack has more than " + LARGEST_PACK + " bytes, the most that is allowed.");
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isContent(Path file) {
            return !NOT_CONTENT.matcher(path(file)).matches();
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }

    private boolean isExpected(String path) {
        if (overlay && path.startsWith("exercises/")) {
            return false;
        }
        return (overlay && OF_OVERLAY.contains(path))
                || SINGLE.contains(path)
                || OPTIONAL.contains(path)
                || TERMS.matcher(path).matches()
                || LANGUAGE.matcher(path).matches()
                || TOPIC.matcher(path).matches();
    }

    private void unexpected(String path) {
        if (OTHER_RULES.matcher(path).matches()) {
            faults.add(
                    Check.UNEXPECTED_FILE,
                    Place.of(path),
                    "A pack has no decision tables, templates or models; rules stand in <stage>/<topic>/<topic>.drl and"
                            + " numbers in parameters/*.yaml.");
            return;
        }
        faults.add(
                Check.UNEXPECTED_FILE,
                Place.of(path),
                (overlay ? "An overlay" : "A pack") + " has no place for this file; allowed are " + Words.list(SINGLE)
                        + (overlay ? ", " + Words.list(OF_OVERLAY) : "")
                        + ", vocabulary/*.yaml, parameters/*.yaml, messages/<language>/*.properties, "
                        + (overlay ? "" : "exercises/*.yaml, ") + "<stage>/<topic>/<topic>.drl"
                        + " and <stage>/<topic>/<topic>.scenarios.yaml.",
                Words.hint(path, SINGLE));
    }
}
