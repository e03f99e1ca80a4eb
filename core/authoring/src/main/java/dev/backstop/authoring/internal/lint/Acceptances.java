package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.PackFile;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Warnings that an author has looked at and let stand, with why: {@code // accepts unknown-as-no: the test is optional}
 * in the comment above a rule, or {@code # accepts …} above the line of any other file.
 */
final class Acceptances {
    private static final Pattern ACCEPTS = Pattern.compile("^\\s*(?://|#)\\s*accepts ([a-z-]+)(:?)(.*)$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?://|#).*$");

    private final List<Acceptance> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param first first line of what it is about
     * @param last last line of that
     */
    private record Acceptance(Place at, @Nullable Check check, String id, String reason, int first, int last) {
        boolean covers(Fault fault) {
            return check != null
                    && check == fault.check()
                    && !reason.isBlank()
                    && at.file().equals(fault.file())
                    && first <= fault.line()
                    && fault.line() <= last;
        }
    }

    Acceptances(List<PackFile> files) {
        files.forEach(this::read);
    }

    private void read(PackFile file) {
        if (!file.text().contains(" accepts ")) {
            return;
        }
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher found = ACCEPTS.matcher(lines[i]);
            if (found.matches()) {
                int first = i + 1;
                while (first < lines.length && COMMENT.matcher(lines[first]).matches()) {
                    first++;
                }
                int last = first;
                while (file.path().endsWith(".drl")
                        && last < lines.length - 1
                        && !lines[last].strip().equals("end")) {
                    last++;
                }
                Check check = Words.constant(Check.class, found.group(1));
                String reason = found.group(2).isEmpty() ? "" : found.group(3);
                all.add(new Acceptance(
                        new Place(file.path(), i + 1, 1), check, found.group(1), reason, first + 1, last + 1));
            }
        }
    }

    /**
     * The faults that nobody accepted, and acceptances that are of nothing.
     *
     * @param complete whether everything was looked for
     * @param reviews whether reviews were looked at as well
     */
    List<Fault> apply(List<Fault> found, boolean complete, boolean reviews) {
        Set<Acceptance> used = new LinkedHashSet<>();
        List<Fault> left = new ArrayList<>();
        for (Fault fault : found) {
            List<Acceptance> by =
                    all.stream().filter(acceptance -> acceptance.covers(fault)).toList();
            used.addAll(by);
            if (by.isEmpty()) {
                left.add(fault);
            }
        }
        Faults vain = new Faults();
        all.stream()
                .filter(acceptance -> complete && !used.contains(acceptance))
                .filter(acceptance -> reviews || acceptance.check() != Check.PAST_REVIEW)
                .forEach(acceptance -> vain(acceptance, vain));
        return Stream.concat(left.stream(), vain.sorted().stream()).sorted().toList();
    }

    private static void vain(Acceptance acceptance, Faults faults) {
        String what = "The comment accepts \"" + acceptance.id() + "\"";
        if (acceptance.check() == null) {
            faults.warn(
                    Check.ACCEPTED_IN_VAIN,
                    acceptance.at(),
                    what + ", which no check is called.",
                    Words.hint(acceptance.id(), Words.of(Check.class)));
        } else {
            faults.warn(
                    Check.ACCEPTED_IN_VAIN,
                    acceptance.at(),
                    acceptance.reason().isBlank()
                            ? what + " without a reason; write \"accepts " + acceptance.id() + ": why\"."
                            : what + ", of which there is nothing below it.",
                    null);
        }
    }
}
