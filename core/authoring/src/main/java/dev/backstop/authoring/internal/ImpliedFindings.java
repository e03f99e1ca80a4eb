package dev.backstop.authoring.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which findings imply which; no finding may imply itself. */
final class ImpliedFindings {
    private final Map<String, Map<String, Place>> implied = new LinkedHashMap<>();
    private final Terms terms;
    private final Faults faults;

    ImpliedFindings(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    void add(String finding, Map<String, Place> implies) {
        implied.put(finding, implies);
    }

    /** Adds the faults; all findings are known by now. */
    void check() {
        implied.forEach((finding, implies) -> implies.forEach((other, at) -> {
            String owner = "finding \"" + finding + "\"";
            if (terms.findings.check(other, at, owner, "implies", faults)) {
                List<String> path = path(other, finding, new TreeSet<>());
                if (!path.isEmpty()) {
                    faults.add(at, owner + " implies itself: " + finding + " -> " + String.join(" -> ", path) + ".");
                }
            }
        }));
    }

    private List<String> path(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (seen.add(from)) {
            for (String next : implied.getOrDefault(from, Map.of()).keySet()) {
                List<String> rest = path(next, to, seen);
                if (!rest.isEmpty()) {
                    List<String> path = new ArrayList<>(List.of(from));
                    path.addAll(rest);
                    return path;
                }
            }
        }
        return List.of();
    }
}
