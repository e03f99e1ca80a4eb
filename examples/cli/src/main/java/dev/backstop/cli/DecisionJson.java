package dev.backstop.cli;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import dev.backstop.decision.WatchFor;
import java.util.List;

/** A decision as JSON; the schema is {@code schema/decision.schema.json}. */
record DecisionJson(
        TextJson notADiagnosis,
        String asOf,
        PackJson pack,
        TriageJson triage,
        List<LabelJson> classification,
        List<ScoreJson> scores,
        LoadJson load,
        PhaseJson phase,
        List<AdviceJson> guidance,
        List<AdviceJson> guidanceLater,
        List<TargetJson> targets,
        ExerciseJson exercises,
        List<SourceJson> sources) {

    static DecisionJson of(Decision decision, PackContent content) {
        return new DecisionJson(
                TextJson.of(decision.statement()),
                decision.asOf().toString(),
                PackJson.of(decision.pack()),
                TriageJson.of(decision.triage()),
                decision.classification().labels().stream().map(LabelJson::of).toList(),
                decision.classification().scores().stream().map(ScoreJson::of).toList(),
                LoadJson.of(decision.load(), content),
                PhaseJson.of(decision.phase(), content),
                decision.guidance().advice().stream().map(AdviceJson::of).toList(),
                decision.guidance().later().stream().map(AdviceJson::of).toList(),
                decision.guidance().targets().stream().map(TargetJson::of).toList(),
                ExerciseJson.of(decision.guidance().exercises()),
                Reasons.sources(decision, content).stream().map(SourceJson::of).toList());
    }

    record TextJson(String person, String clinician) {
        static TextJson of(Message message) {
            return new TextJson(message.person(), message.clinician());
        }

        static TextJson of(PackContent content, String messageId) {
            Message message = content.messages().get(messageId);
            return message == null ? new TextJson("", "") : of(message);
        }
    }

    record PackJson(String id, String version, String digest) {
        static PackJson of(PackId pack) {
            return new PackJson(pack.id(), pack.version(), pack.digest());
        }
    }

    record TriageJson(
            String outcome,
            String urgency,
            boolean needsInformation,
            boolean complete,
            TextJson action,
            String trainingLimit,
            List<SuspicionJson> suspicions,
            List<SuspicionJson> openScreens,
            List<String> unanswered,
            List<ContradictionJson> contradictions,
            RangeJson range,
            List<QuestionJson> nextQuestions,
            SafetyNetJson safetyNet,
            List<ReasonJson> clearedBy) {
        static TriageJson of(Triage triage) {
            return new TriageJson(
                    triage.outcome(),
                    triage.urgency().name(),
                    triage.needsInformation(),
                    triage.isComplete(),
                    TextJson.of(triage.action()),
                    Json.kebab(triage.trainingLimit()),
                    triage.suspicions().stream().map(SuspicionJson::of).toList(),
                    triage.openScreens().stream().map(SuspicionJson::of).toList(),
                    triage.unanswered(),
                    triage.contradictions().stream().map(ContradictionJson::of).toList(),
                    new RangeJson(
                            triage.range().best().name(), triage.range().worst().name()),
                    triage.nextQuestions().stream().map(QuestionJson::of).toList(),
                    new SafetyNetJson(
                            triage.safetyNet().watchFor().stream()
                                    .map(WatchForJson::of)
                                    .toList(),
                            triage.safetyNet().validUntil().toString()),
                    ReasonJson.of(triage.clearedBy()));
        }
    }

    record SuspicionJson(String id, TextJson message, String urgency, String trainingLimit, List<ReasonJson> reasons) {
        static SuspicionJson of(Suspicion suspicion) {
            return new SuspicionJson(
                    suspicion.id(),
                    TextJson.of(suspicion.message()),
                    suspicion.urgency().name(),
                    Json.kebab(suspicion.trainingLimit()),
                    ReasonJson.of(suspicion.reasons()));
        }
    }

    record ContradictionJson(String finding, String impliedBy, String text) {
        static ContradictionJson of(Contradiction contradiction) {
            return new ContradictionJson(contradiction.finding(), contradiction.impliedBy(), contradiction.text());
        }
    }

    record RangeJson(String best, String worst) {}

    record SafetyNetJson(List<WatchForJson> watchFor, String validUntil) {}

    record WatchForJson(String id, TextJson message, List<ReasonJson> reasons) {
        static WatchForJson of(WatchFor watchFor) {
            return new WatchForJson(watchFor.id(), TextJson.of(watchFor.message()), ReasonJson.of(watchFor.reasons()));
        }
    }

    record LabelJson(String dimension, String value, String text, List<ReasonJson> reasons) {
        static LabelJson of(Classification.Label label) {
            return new LabelJson(label.dimension(), label.value(), label.text(), ReasonJson.of(label.reasons()));
        }
    }

    record AdviceJson(String id, String kind, TextJson message, List<ReasonJson> reasons) {
        static AdviceJson of(Guidance.Advice advice) {
            return new AdviceJson(
                    advice.id(),
                    Json.kebab(advice.kind()),
                    TextJson.of(advice.message()),
                    ReasonJson.of(advice.reasons()));
        }
    }

    record TargetJson(String id, double least, double most, String unit, TextJson message, List<ReasonJson> reasons) {
        static TargetJson of(Guidance.Target target) {
            return new TargetJson(
                    target.id(),
                    target.least(),
                    target.most(),
                    target.unit(),
                    TextJson.of(target.message()),
                    ReasonJson.of(target.reasons()));
        }
    }

    record SourceJson(
            String id, String title, String publisher, String edition, String link, String status, String note) {
        static SourceJson of(Source source) {
            return new SourceJson(
                    source.id(),
                    source.title(),
                    source.publisher(),
                    source.edition(),
                    source.link(),
                    Json.kebab(source.status()),
                    source.note());
        }
    }
}
