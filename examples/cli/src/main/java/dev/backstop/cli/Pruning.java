package dev.backstop.cli;

import dev.backstop.model.AssessmentFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what is faulty out of a tree, so that the rest of it can still be looked at. */
final class Pruning {
    private static final String FINDINGS = "findings";
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d+)]");

    private Pruning() {}

    /** The tree without what the faults name; nothing when one of them names no part of it that can go. */
    static Optional<Map<String, Object>> without(List<AssessmentFault> faults, Map<String, Object> tree) {
        Map<String, Object> rest = copy(tree);
        for (AssessmentFault fault : faults) {
            if (!keepName(rest, fault.path()) && !remove(rest, fault.path())) {
                return Optional.empty();
            }
        }
        return Optional.of(rest);
    }

    /**
     * Leaves a finding whose answer is faulty with one that says nothing, so that its name is looked at all the same.
     */
    private static boolean keepName(Map<String, Object> tree, String path) {
        if (!path.startsWith(FINDINGS + ".") || !(tree.get(FINDINGS) instanceof Map<?, ?> findings)) {
            return false;
        }
        String id = path.substring(FINDINGS.length() + 1);
        if (!findings.containsKey(id)) {
            return false;
        }
        Map<String, Object> kept = copy(findings);
        kept.put(id, "unsure");
        tree.put(FINDINGS, kept);
        return true;
    }

    /**
     * Takes out the field that the path names; in a list, which must not shift, the list's element is emptied instead.
     */
    private static boolean remove(Map<String, Object> tree, String path) {
        Object at = tree;
        Matcher step = STEP.matcher(path);
        int read = 0;
        while (step.lookingAt()) {
            if (at instanceof Map<?, ?> map) {
                String rest = path.substring(read).replaceFirst("^\\.", "");
                String key = map.containsKey(rest) ? rest : step.group(1);
                if (key == null || !map.containsKey(key)) {
                    return false;
                }
                if (rest.equals(key)) {
                    map.remove(key);
                    return true;
                }
                at = map.get(key);
            } else if (at instanceof List<?> list && step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                if (index >= list.size()) {
                    return false;
                }
                at = list.get(index);
            } else {
                return false;
            }
            read = step.end();
            step.region(read, path.length());
        }
        return false;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copied(value)));
        return copy;
    }

    private static @Nullable Object copied(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Pruning::copied).toList())
                : value;
    }
}
