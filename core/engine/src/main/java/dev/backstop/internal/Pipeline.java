package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The decision as one pure function: five stages, the answer of each a fact for the next. */
public final class Pipeline {
    private final PackContent content;
    private final Limits limits;
    private final RuleBook rules;
    private final StageEngine engine;
    private final StageEngine outlining;
    private final AssessmentValidator validator;
    private final FactDeriver deriver;
    private final TriageFold triageFold;
    private final ClassificationFold classificationFold;
    private final InstrumentScores instrumentScores;
    private final LoadFold loadFold;
    private final PhaseFold phaseFold;
    private final GuidanceFold guidanceFold;
    private final ExerciseFold exerciseFold;
    private final Messages messages;
    private final Recorder recorder;

    /** @param engineFor makes the engine that runs the rules, given the pack's index */
    public Pipeline(PackContent pack, Limits limits, Function<RuleBook, StageEngine> engineFor) {
        this.content = PackTexts.filled(pack, limits);
        this.limits = limits;
        FindingTerms terms = new FindingTerms(content.vocabulary());
        this.rules = new RuleBook(content, terms, limits);
        this.engine = engineFor.apply(rules);
        this.outlining = new OutlineEngine(rules);
        this.validator = new AssessmentValidator(content.vocabulary());
        this.deriver = new FactDeriver(content.vocabulary(), terms, limits);
        this.triageFold = new TriageFold(content, rules, terms, limits);
        this.classificationFold = new ClassificationFold(content);
        this.instrumentScores = new InstrumentScores(content.vocabulary(), rules);
        this.loadFold = new LoadFold(content, rules, limits);
        this.phaseFold = new PhaseFold(content, rules, limits);
        this.guidanceFold = new GuidanceFold(content, limits);
        this.exerciseFold = new ExerciseFold(content, limits);
        this.messages = new Messages(content);
        this.recorder = new Recorder(pack, content, limits);
    }

    /** Runs a pack as it stands by its rule index: without Drools, and with no limit moved. */
    public static Pipeline byIndex(PackContent pack) {
        return new Pipeline(pack, new EffectiveLimits(pack.parameters(), Map.of()), IndexEngine::new);
    }

    /** The pack with the texts as they are shown. */
    public PackContent content() {
        return content;
    }

    public RuleBook rules() {
        return rules;
    }

    public StageEngine engine() {
        return engine;
    }

    /** A decision together with what led to it. */
    public record Trace(Decision decision, FactSet facts, Map<Stage, ConclusionLog> logs) {}

    public Decision decide(Assessment assessment) {
        return trace(assessment).decision();
    }

    /** Everything that is wrong with an assessment. */
    public List<AssessmentFault> faults(Assessment assessment) {
        return validator.faults(assessment);
    }

    /**
     * What {@link #decide} comes to, several times faster: without the engine, by the rule index.
     *
     * @throws InvalidAssessmentException as {@link #decide}
     * @throws DecisionFailedException as {@link #decide}, but not for what only the guidance stage finds
     */
    public Outline outline(Assessment assessment) {
        return sketch(assessment).outline();
    }

    /** An outline together with the facts of its stages. */
    record Sketch(Outline outline, FactSet facts) {}

    /** What {@link #outline} says, and throws, with what led to it. */
    Sketch sketch(Assessment assessment) {
        return checked(assessment, valid -> sketched(valid, deriver.derive(valid)));
    }

    /** The facts before any stage, and what is made of them when that is asked for. */
    <T> T sketch(Assessment assessment, BiFunction<FactSet, Supplier<Sketch>, T> use) {
        return checked(assessment, valid -> {
            FactSet facts = deriver.derive(valid);
            return use.apply(facts, () -> sketched(valid, facts));
        });
    }

    /**
     * @throws InvalidAssessmentException if the assessment has faults
     * @throws DecisionFailedException if anything else goes wrong: then nobody is told anything reassuring
     */
    public Trace trace(Assessment assessment) {
        return checked(assessment, this::run);
    }

    /**
     * The facts of an assessment before any stage has decided anything.
     *
     * @throws InvalidAssessmentException if the assessment has faults
     */
    public FactSet facts(Assessment assessment) {
        return checked(assessment, deriver::derive);
    }

    private <T> T checked(Assessment assessment, Function<Assessment, T> deciding) {
        List<AssessmentFault> faults = faults(assessment);
        if (!faults.isEmpty()) {
            throw new InvalidAssessmentException(faults);
        }
        try {
            return deciding.apply(assessment);
        } catch (DecisionFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DecisionFailedException("No decision could be made: " + e.getMessage(), e);
        }
    }

    private Trace run(Assessment assessment) {
        Stages stages = new Stages(engine, deriver.derive(assessment));
        FactSet facts = stages.facts;

        Triage triage = triageFold.fold(stages.run(Stage.TRIAGE), facts, assessment.asOf());
        tell(facts, triage);

        Classification classification =
                classificationFold.fold(stages.run(Stage.CLASSIFICATION), instrumentScores.of(assessment, facts));
        tell(facts, classification);

        LoadDecision load = loadFold.fold(stages.run(Stage.LOAD), facts, assessment, triage);
        facts.choice("load.verdict", load.verdict());

        PhaseDecision phase = phaseFold.fold(stages.run(Stage.PHASE), facts, assessment.plan(), triage, load);
        facts.choice("phase.verdict", phase.verdict());
        FactDeriver.choice(facts, "phase.next", phase.phase());

        ConclusionLog guiding = stages.run(Stage.GUIDANCE);
        Guidance guidance =
                guidanceFold.fold(guiding, facts, triage, exerciseFold.fold(guiding, assessment, triage, load, phase));
        Decision decision = new Decision(
                assessment.asOf(),
                triage,
                classification,
                load,
                phase,
                guidance,
                messages.get("statement.not-a-diagnosis"),
                content.id(),
                recorder.origin(assessment));
        return new Trace(decision, facts, stages.logs);
    }

    /**
     * Every fact of a decision as the rules of the last stage see it, by the rule index.
     *
     * @throws InvalidAssessmentException as {@link #decide}
     * @throws DecisionFailedException as {@link #outline}
     */
    FactSet lastFacts(Assessment assessment) {
        Sketch sketch = sketch(assessment);
        sketch.facts().choice("phase.verdict", sketch.outline().phaseVerdict());
        FactDeriver.choice(sketch.facts(), "phase.next", sketch.outline().phase());
        return sketch.facts();
    }

    private Sketch sketched(Assessment assessment, FactSet facts) {
        Stages stages = new Stages(outlining, facts);
        Triage triage = triageFold.outline(stages.run(Stage.TRIAGE), facts, assessment.asOf());
        tell(facts, triage);
        tell(facts, classificationFold.fold(stages.run(Stage.CLASSIFICATION), List.of()));
        LoadDecision load = loadFold.fold(stages.run(Stage.LOAD), facts, assessment, triage);
        facts.choice("load.verdict", load.verdict());
        PhaseDecision phase = phaseFold.fold(stages.run(Stage.PHASE), facts, assessment.plan(), triage, load);
        return new Sketch(Outline.of(triage, load, phase, stages.logs), facts);
    }

    private static void tell(FactSet facts, Triage triage) {
        facts.choice("triage.outcome", FactDeriver.word(triage.outcome()));
        facts.choice("triage.urgency", FactDeriver.word(triage.urgency()));
        facts.choice("triage.training-limit", FactDeriver.word(triage.trainingLimit()));
        facts.choice(
                "triage.known-training-limit", FactDeriver.word(TriageFold.strictest(triage.suspicions().stream())));
        triage.suspicions().forEach(suspicion -> facts.choice("triage.suspicion", suspicion.id()));
    }

    private static void tell(FactSet facts, Classification classification) {
        classification.labels().forEach(label -> facts.choice(label.dimension(), label.value()));
    }

    /** The stages of one decision as they are run. */
    private final class Stages {
        private final StageEngine engine;
        private final FactSet facts;
        private final Map<Stage, ConclusionLog> logs = new EnumMap<>(Stage.class);

        Stages(StageEngine engine, FactSet facts) {
            this.engine = engine;
            this.facts = facts;
        }

        ConclusionLog run(Stage stage) {
            ConclusionLog log = new ConclusionLog();
            engine.run(stage, facts, limits, log);
            logs.put(stage, log);
            return log;
        }
    }
}
