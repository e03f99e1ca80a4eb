package dev.backstop.cli;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PackId;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Question;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.WatchFor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision as a person likes to read it: how urgent, what to do, why, what is still to be asked, sources last. */
final class DecisionText {
    private static final int QUESTIONS_SHOWN = 10;
    private static final int DIGEST_SHOWN = 12;

    private final Decision decision;
    private final PackContent content;
    private final PackWords words;
    private final Page page;
    private final ReasonText reasons;

    private DecisionText(Decision decision, PackContent content, Audience audience, Terminal terminal) {
        this.decision = decision;
        this.content = content;
        this.words = new PackWords(content, audience);
        this.page = new Page(terminal);
        this.reasons = new ReasonText(page, words);
    }

    static String of(Decision decision, PackContent content, Audience audience, Terminal terminal) {
        return new DecisionText(decision, content, audience, terminal).write();
    }

    private String write() {
        Triage triage = decision.triage();
        boolean emergency = triage.urgency() == Urgency.EMERGENCY && !triage.needsInformation();
        headline(triage);
        contradictions(triage);
        why(triage);
        if (!emergency && !decision.classification().labels().isEmpty()) {
            kind();
        }
        if (!emergency) {
            scores();
        }
        trainingLimit(triage);
        GateText gates = new GateText(page, words, reasons, !emergency);
        gates.load(decision.load(), decision.asOf());
        gates.phase(decision.phase());
        guidance(emergency);
        targets(emergency);
        if (!emergency) {
            new ExerciseText(page, content, words, reasons)
                    .write(decision.guidance().exercises());
        }
        if (!emergency && !triage.needsInformation()) {
            questions("Still to be answered, most telling first", open());
        }
        later(emergency);
        watchFor(triage);
        sources();
        page.blank().line(0, words.of(decision.statement()), Tone.STRONG);
        PackId pack = decision.pack();
        String digest =
                pack.digest().substring(0, Math.min(DIGEST_SHOWN, pack.digest().length()));
        page.line(
                0,
                "Decided as of %s with %s %s (%s)".formatted(decision.asOf(), pack.id(), pack.version(), digest),
                Tone.QUIET);
        return page.toString();
    }

    private void headline(Triage triage) {
        if (triage.needsInformation()) {
            page.line(0, "NEEDS INFORMATION", Tone.CARE).line(0, words.of(triage.action()), Tone.STRONG);
            questions("Please answer these first", triage.nextQuestions());
            page.blank()
                    .line(
                            0,
                            "As long as they are not answered: " + name(triage.urgency()) + ". "
                                    + words.message("urgency." + Json.kebab(triage.urgency())));
            return;
        }
        page.line(0, name(triage.urgency()), tone(triage.urgency())).line(0, words.of(triage.action()), Tone.STRONG);
    }

    private void contradictions(Triage triage) {
        if (triage.contradictions().isEmpty()) {
            return;
        }
        page.section("Please answer these again");
        for (Contradiction contradiction : triage.contradictions()) {
            page.item(1, page.bullet(), contradiction.text());
        }
    }

    private void why(Triage triage) {
        if (triage.suspicions().isEmpty()
                && triage.openScreens().isEmpty()
                && triage.clearedBy().isEmpty()) {
            return;
        }
        page.section("Why");
        triage.suspicions().forEach(this::suspicion);
        triage.openScreens().forEach(this::suspicion);
        reasons.items(1, triage.clearedBy());
    }

    private void suspicion(Suspicion suspicion) {
        page.item(1, page.bullet(), "%s [%s]".formatted(words.of(suspicion.message()), name(suspicion.urgency())));
        reasons.details(2, suspicion.reasons());
    }

    private void kind() {
        page.section("Kind of back pain");
        for (Classification.Label label : decision.classification().labels()) {
            page.item(1, page.bullet(), words.of(label));
            reasons.references(2, label.reasons());
        }
    }

    private void scores() {
        List<InstrumentScore> scores = decision.classification().scores();
        if (!scores.isEmpty()) {
            page.section("Questionnaires");
            ScoreText text = new ScoreText(page, content.vocabulary());
            scores.forEach(text::score);
        }
    }

    private void trainingLimit(Triage triage) {
        String limit = Json.kebab(triage.trainingLimit());
        page.section("Training limit: " + limit.replace('-', ' '));
        String text = words.message("training-limit." + limit);
        if (!text.isEmpty()) {
            page.line(1, text);
        }
    }

    private void guidance(boolean emergency) {
        List<Guidance.Advice> advice = decision.guidance().advice().stream()
                .filter(one -> one.kind() != AdviceKind.ASK)
                .filter(one -> !emergency || one.kind() != AdviceKind.REASSURANCE && one.kind() != AdviceKind.EDUCATION)
                .toList();
        if (advice.isEmpty()) {
            return;
        }
        page.section("Guidance");
        for (Guidance.Advice one : advice) {
            page.item(1, page.bullet(), words.of(one.message()));
            reasons.references(2, one.reasons());
        }
    }

    private void later(boolean emergency) {
        List<Guidance.Advice> later =
                emergency ? List.of() : decision.guidance().later();
        if (!later.isEmpty()) {
            page.section("To read another day");
            later.forEach(one -> page.item(1, page.bullet(), words.of(one.message())));
        }
    }

    private void targets(boolean emergency) {
        List<Guidance.Target> targets =
                emergency ? List.of() : decision.guidance().targets();
        if (targets.isEmpty()) {
            return;
        }
        page.section("Numbers to aim for");
        for (Guidance.Target target : targets) {
            Vocabulary.TargetTerm term = content.vocabulary().targets().get(target.id());
            String ends = target.least() == target.most()
                    ? ScoreText.number(target.most())
                    : ScoreText.number(target.least()) + " to " + ScoreText.number(target.most());
            page.item(
                    1,
                    page.bullet(),
                    "%s: %s %s. %s"
                            .formatted(
                                    term == null ? target.id() : term.label(),
                                    ends,
                                    target.unit(),
                                    words.of(target.message())));
            reasons.references(2, target.reasons());
        }
    }

    private void questions(String title, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.section(title);
        int number = 1;
        for (Question question : questions.subList(0, Math.min(QUESTIONS_SHOWN, questions.size()))) {
            Urgency worst = question.canRaiseTo();
            page.item(
                    1,
                    "%2d.".formatted(number++),
                    words.of(question) + (worst == null ? "" : " [could mean " + name(worst) + "]"));
            String why = question.why();
            if (why != null) {
                page.line(3, "Asked because of: " + why);
            }
            page.line(3, question.id(), Tone.QUIET);
        }
        if (questions.size() > QUESTIONS_SHOWN) {
            page.line(1, "and %d more; --format json lists them all".formatted(questions.size() - QUESTIONS_SHOWN));
        }
    }

    private List<Question> open() {
        Map<String, Question> byId = new LinkedHashMap<>();
        decision.triage().nextQuestions().forEach(question -> byId.put(question.id() + question.part(), question));
        if (decision.load() instanceof LoadDecision.AskFirst ask) {
            ask.questions().forEach(question -> byId.putIfAbsent(question.id() + question.part(), question));
        }
        if (decision.phase() instanceof PhaseDecision.AskFirst ask) {
            ask.questions().forEach(question -> byId.putIfAbsent(question.id() + question.part(), question));
        }
        return List.copyOf(byId.values());
    }

    private void watchFor(Triage triage) {
        if (triage.safetyNet().watchFor().isEmpty()) {
            return;
        }
        page.section("Watch for");
        for (WatchFor sign : triage.safetyNet().watchFor()) {
            page.item(1, page.bullet(), words.of(sign.message()));
            reasons.references(2, sign.reasons());
        }
        page.line(
                1,
                "This holds until %s if nothing changes before; then answer the questions again."
                        .formatted(triage.safetyNet().validUntil()));
    }

    private void sources() {
        List<Source> sources = Reasons.sources(reasons.told().stream(), content);
        if (sources.isEmpty()) {
            return;
        }
        page.section("Sources");
        for (Source source : sources) {
            page.item(1, page.bullet(), source.id() + ": " + SourceText.of(source));
        }
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY, SAME_DAY, URGENT -> Tone.ALARM;
            case SOON, ROUTINE_REVIEW -> Tone.CARE;
            case SELF_MANAGE -> Tone.GOOD;
        };
    }

    private static String name(Urgency urgency) {
        return urgency == Urgency.SELF_MANAGE ? "SELF-MANAGE" : urgency.name().replace('_', ' ');
    }
}
