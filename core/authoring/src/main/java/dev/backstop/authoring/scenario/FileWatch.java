package dev.backstop.authoring.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Tells which files of a directory and of those in it were saved. */
final class FileWatch implements AutoCloseable {
    /** An editor saves in several steps; so long nothing more may come. */
    private static final long QUIET_MILLIS = 60;

    private static final Set<String> LEFT_OUT = Set.of("target", "src", ".git");

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> directories = new HashMap<>();
    private final Set<String> untold = new TreeSet<>();

    FileWatch(Path root) throws IOException {
        this.root = root;
        this.service = root.getFileSystem().newWatchService();
        register(root);
    }

    private void register(Path from) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (LEFT_OUT.contains(root.relativize(directory).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                WatchKey key = directory.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                directories.put(key, directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Waits for something to be saved: paths in the directory, with {@code /}; empty once closed. */
    Set<String> await() {
        try {
            Set<String> changed = new TreeSet<>(untold);
            untold.clear();
            WatchKey key = changed.isEmpty() ? service.take() : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (key != null) {
                take(key, changed);
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            return changed.isEmpty() ? await() : changed;
        } catch (ClosedWatchServiceException closed) {
            return Set.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Set.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether something was saved that {@link #await} has not told yet. */
    boolean isPending() {
        try {
            WatchKey key = service.poll();
            if (key == null) {
                return false;
            }
            take(key, untold);
            return !untold.isEmpty();
        } catch (ClosedWatchServiceException closed) {
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(WatchKey key, Set<String> changed) throws IOException {
        Path directory = directories.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (directory != null && event.context() instanceof Path name) {
                Path path = directory.resolve(name);
                if (Files.isDirectory(path)) {
                    register(path);
                } else if (!isOfAnEditor(name.toString())) {
                    changed.add(root.relativize(path).toString().replace('\\', '/'));
                }
            }
        }
        key.reset();
    }

    private static boolean isOfAnEditor(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp") || name.endsWith(".tmp");
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
