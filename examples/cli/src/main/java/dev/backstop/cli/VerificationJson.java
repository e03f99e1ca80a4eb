package dev.backstop.cli;

import dev.backstop.authoring.verify.Cluster;
import dev.backstop.authoring.verify.Problem;
import dev.backstop.authoring.verify.Verification;
import java.nio.file.Path;
import java.util.List;

/** What verification found, as JSON. */
record VerificationJson(
        List<ProblemJson> problems,
        List<AcceptedJson> accepted,
        List<ClusterJson> clusters,
        int pairs,
        long decisions,
        List<String> written) {

    /**
     * @param file path in the pack; empty where no one rule is meant
     * @param line line in that file, or 0
     */
    record ProblemJson(String kind, List<String> ids, String file, int line, String text) {
        static ProblemJson of(Problem problem) {
            return new ProblemJson(problem.kind().id(), problem.ids(), problem.file(), problem.line(), problem.text());
        }
    }

    /** @param problems how many problems are accepted by this entry */
    record AcceptedJson(String kind, List<String> ids, String reason, String reviewer, int problems) {}

    /** @param combinations as a text, because numbers of JSON need not be exact */
    record ClusterJson(
            String name,
            int rules,
            int facts,
            String combinations,
            int proved,
            int sampled,
            long samples,
            int unreal,
            long tried,
            int found) {
        static ClusterJson of(Cluster cluster) {
            return new ClusterJson(
                    cluster.name(),
                    cluster.rules(),
                    cluster.facts(),
                    cluster.combinations().toString(),
                    cluster.proved(),
                    cluster.sampled(),
                    cluster.samples(),
                    cluster.unreal(),
                    cluster.tried(),
                    cluster.found());
        }
    }

    static VerificationJson of(Verification verification, List<Path> written) {
        return new VerificationJson(
                verification.problems().stream().map(ProblemJson::of).toList(),
                verification.accepted().entrySet().stream()
                        .map(entry -> new AcceptedJson(
                                entry.getKey().kind().id(),
                                entry.getKey().ids(),
                                entry.getKey().reason(),
                                entry.getKey().reviewer(),
                                entry.getValue().size()))
                        .toList(),
                verification.clusters().stream().map(ClusterJson::of).toList(),
                verification.pairs(),
                verification.decisions(),
                written.stream().map(path -> path.toString().replace('\\', '/')).toList());
    }
}
