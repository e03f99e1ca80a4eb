package dev.backstop.cli;

import dev.backstop.authoring.diff.AnswerChange;
import dev.backstop.authoring.diff.Cause;
import dev.backstop.authoring.diff.DiffReport;
import dev.backstop.authoring.diff.Difference;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.function.Function;

/** A comparison of two packs as JSON. */
record DiffJson(
        DecisionJson.PackJson older,
        DecisionJson.PackJson newer,
        int people,
        long seed,
        int cases,
        boolean noAnswerCanChange,
        int changed,
        int unwaived,
        List<ChangeJson> changes,
        List<DifferenceJson> differences) {

    static DiffJson of(DiffReport report, Function<Assessment, String> example) {
        return new DiffJson(
                DecisionJson.PackJson.of(report.older()),
                DecisionJson.PackJson.of(report.newer()),
                report.people(),
                report.seed(),
                report.cases(),
                report.noAnswerCanChange(),
                report.changed(),
                report.unwaived().size(),
                report.changes().stream()
                        .map(change -> ChangeJson.of(change, example))
                        .toList(),
                report.differences().stream().map(DifferenceJson::of).toList());
    }

    /** One kind of change of an answer; {@code example} is what a scenario has under {@code given}. */
    record ChangeJson(
            String aspect,
            String from,
            String to,
            boolean permissive,
            boolean waived,
            int people,
            List<String> cases,
            List<CauseJson> causes,
            List<String> alsoRules,
            String example,
            String origin,
            List<String> waivers) {
        static ChangeJson of(AnswerChange change, Function<Assessment, String> example) {
            return new ChangeJson(
                    Json.kebab(change.aspect()),
                    change.from(),
                    change.to(),
                    change.permissive(),
                    change.isWaived(),
                    change.people(),
                    change.cases(),
                    change.causes().stream().map(CauseJson::of).toList(),
                    change.alsoRules(),
                    example.apply(change.example()).strip(),
                    change.origin(),
                    change.waivers().stream().map(waiver -> waiver.id()).toList());
        }
    }

    record CauseJson(String id, String how, List<String> parameters, int count) {
        static CauseJson of(Cause cause) {
            return new CauseJson(cause.id(), Json.kebab(cause.how()), cause.parameters(), cause.people());
        }
    }

    record DifferenceJson(String section, String id, String kind, List<Difference.Part> parts, String note) {
        static DifferenceJson of(Difference difference) {
            return new DifferenceJson(
                    difference.section(),
                    difference.id(),
                    Json.kebab(difference.kind()),
                    difference.parts(),
                    difference.note());
        }
    }
}
