package dev.backstop.cli;

import dev.backstop.authoring.verify.Cluster;
import dev.backstop.authoring.verify.Problem;
import dev.backstop.authoring.verify.Verification;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What verification found, for people. */
final class VerificationText {
    private static final int LONGEST_NUMBER = 12;

    private VerificationText() {}

    static String of(Verification verification, List<Path> written, Terminal terminal) {
        Page page = new Page(terminal);
        page.section(verification.summary());
        for (Problem problem : verification.problems()) {
            String place = problem.file().isEmpty() ? "" : problem.file() + ":" + problem.line();
            page.blank().line(0, problem.kind().id() + ": " + problem.kind().meaning(), Tone.CARE);
            page.line(
                    1,
                    place.isEmpty()
                            ? String.join(", ", problem.ids())
                            : place + " " + String.join(", ", problem.ids()));
            page.line(1, problem.text());
        }
        int accepted =
                verification.accepted().values().stream().mapToInt(List::size).sum();
        if (accepted > 0) {
            page.blank()
                    .line(
                            0,
                            accepted + " more are accepted, by "
                                    + verification.accepted().size() + " entries with their reasons.");
        }
        page.section("How far was looked");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rules that share facts", "rules", "facts", "combinations", "how"));
        verification.clusters().forEach(cluster -> rows.add(row(cluster)));
        page.table(1, rows);
        page.blank()
                .line(
                        0,
                        "Proved means for every combination of facts. " + verification.pairs()
                                + " people were made worse off by lot, to compare the answers of all stages; "
                                + verification.decisions() + " decisions were made in all.");
        written.forEach(file -> page.line(0, "Written: " + file));
        return page.toString();
    }

    private static List<String> row(Cluster cluster) {
        return List.of(
                cluster.name(),
                String.valueOf(cluster.rules()),
                String.valueOf(cluster.facts()),
                number(cluster.combinations()),
                how(cluster));
    }

    private static String number(BigInteger number) {
        String text = number.toString();
        return text.length() <= LONGEST_NUMBER ? text : "about 10^" + (text.length() - 1);
    }

    private static String how(Cluster cluster) {
        List<String> parts = new ArrayList<>();
        parts.add("proved " + cluster.proved());
        if (cluster.found() > 0) {
            parts.add("found " + cluster.found());
        }
        if (cluster.unreal() > 0) {
            parts.add("open " + cluster.unreal() + " (tried " + cluster.tried() + ")");
        }
        if (cluster.sampled() > 0) {
            parts.add("sampled " + cluster.sampled() + " (" + cluster.samples() + " combinations)");
        }
        return String.join(", ", parts);
    }
}
