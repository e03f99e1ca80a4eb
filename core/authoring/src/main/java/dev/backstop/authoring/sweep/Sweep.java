package dev.backstop.authoring.sweep;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.authoring.internal.OutlineText;
import dev.backstop.authoring.internal.RuleEffect;
import dev.backstop.authoring.internal.TurningPoints;
import dev.backstop.authoring.sweep.SweepReport.Answer;
import dev.backstop.authoring.sweep.SweepReport.Range;
import dev.backstop.authoring.sweep.SweepReport.Turn;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.internal.NearestWord;
import dev.backstop.internal.Numbers;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Varies one input of a case over its range and keeps everything else as it is. */
public final class Sweep {
    private static final int STEPS = 40;
    private static final double FINE = 0.01;
    private static final Set<String> WHOLE = Set.of(
            "years", "days", "minutes", "sessions", "episodes", "nights", "mornings", "weeks", "findings", "steps");

    private final PackContent pack;
    private final Pipeline pipeline;
    private final FactSetter setter;
    private final TurningPoints turning;

    private Sweep(PackContent pack) {
        this.pack = pack;
        this.pipeline = Pipeline.byIndex(pack);
        this.setter = new FactSetter(pack.vocabulary());
        this.turning = new TurningPoints(List.of(pack));
    }

    /** Sweeps by the rules of a pack. */
    public static Sweep by(PackContent pack) {
        return new Sweep(pack);
    }

    /**
     * Varies one input.
     *
     * @param fact id of a finding, a measure or a choice, or the part of the assessment that one comes from:
     *     {@code sessions[].painPeak}
     * @throws IllegalArgumentException if there is no such input, or it cannot be varied by itself
     * @throws InvalidAssessmentException if the assessment is faulty as it is
     */
    public SweepReport over(Assessment assessment, String fact) {
        pipeline.outline(assessment);
        Vocabulary vocabulary = pack.vocabulary();
        String id = id(fact);
        FindingTerm finding = vocabulary.findings().get(id);
        if (finding != null) {
            return finding(assessment, finding);
        }
        ChoiceTerm choice = vocabulary.choices().get(id);
        if (choice != null) {
            return choice(assessment, choice);
        }
        MeasureTerm measure = vocabulary.measures().get(id);
        if (measure == null) {
            Set<String> known = new TreeSet<>(vocabulary.findings().keySet());
            known.addAll(vocabulary.measures().keySet());
            known.addAll(vocabulary.choices().keySet());
            throw new IllegalArgumentException(
                    "The pack has no finding, measure or choice \"" + fact + "\"." + NearestWord.hint(fact, known));
        }
        return measure(assessment, measure);
    }

    private String id(String fact) {
        Vocabulary vocabulary = pack.vocabulary();
        return vocabulary.measures().values().stream()
                .filter(term -> fact.equals(term.from()))
                .map(MeasureTerm::id)
                .findFirst()
                .orElseGet(() -> vocabulary.choices().values().stream()
                        .filter(term -> fact.equals(term.from()))
                        .map(ChoiceTerm::id)
                        .findFirst()
                        .orElse(fact.startsWith("findings.") ? fact.substring("findings.".length()) : fact));
    }

    private SweepReport finding(Assessment assessment, FindingTerm term) {
        LocalDate today = assessment.asOf();
        LocalDate longAgo = today.minusYears(1);
        Map<String, @Nullable Finding> answers = new LinkedHashMap<>();
        answers.put("not asked", null);
        answers.put("absent", Finding.ABSENT);
        answers.put("unsure", Finding.UNSURE);
        answers.put("present", Finding.PRESENT);
        answers.put("present since today", Finding.present(today, null));
        answers.put("present and getting worse", Finding.present(null, Course.WORSENING));
        answers.put("present for a year", Finding.present(longAgo, null));
        answers.put("present for a year and stable", Finding.present(longAgo, Course.STABLE));
        List<Range> ranges = new ArrayList<>();
        answers.forEach((text, answer) ->
                ranges.add(one(text, answer(at(assessment, draft -> setter.finding(draft, term.id(), answer))))));
        return new SweepReport(term.id(), term.label(), "", ranges, List.of());
    }

    private SweepReport choice(Assessment assessment, ChoiceTerm term) {
        List<Range> ranges = new ArrayList<>();
        if (!term.isDerived()) {
            ranges.add(one(
                    "not told", answer(at(assessment, draft -> draft.choices().remove(term.id())))));
        }
        term.values().keySet().forEach(value -> {
            Assessment with = at(assessment, draft -> {
                if (!setter.choice(draft, term.id(), value)) {
                    throw cannot(term.id(), term.from());
                }
            });
            ranges.add(one(value, answer(with)));
        });
        return new SweepReport(term.id(), term.label(), "", ranges, List.of());
    }

    private static Range one(String text, Point point) {
        return new Range(text, text, 0, 0, point.answer());
    }

    private static IllegalArgumentException cannot(String id, @Nullable String from) {
        return new IllegalArgumentException("\"" + id + "\" cannot be varied by itself: it comes from "
                + (from == null ? "other answers" : from) + ".");
    }

    private static Assessment at(Assessment assessment, Consumer<AssessmentDraft> change) {
        AssessmentDraft draft = AssessmentDraft.of(assessment);
        change.accept(draft);
        return draft.build();
    }

    /** What there is at one value. */
    private record Point(double value, Answer answer, Set<String> rules) {}

    private Point answer(Assessment assessment) {
        return answer(0, assessment);
    }

    private Point answer(double value, Assessment assessment) {
        try {
            Outline outline = pipeline.outline(assessment);
            return new Point(
                    value,
                    new Answer(
                            OutlineText.urgency(outline),
                            OutlineText.trainingLimit(outline),
                            OutlineText.load(outline),
                            OutlineText.phase(outline)),
                    Set.copyOf(outline.rules()));
        } catch (InvalidAssessmentException impossible) {
            String why = "not possible: " + impossible.faults().get(0);
            return new Point(value, new Answer(why, "", "", ""), Set.of());
        } catch (DecisionFailedException none) {
            return new Point(value, new Answer("no decision", "", "", ""), Set.of());
        }
    }

    private SweepReport measure(Assessment assessment, MeasureTerm term) {
        double grain = WHOLE.contains(term.unit()) || term.isCount() ? 1 : FINE;
        Set<Double> values = new TreeSet<>();
        turning.around(term.id(), term.min(), term.max()).forEach(value -> values.add(rounded(value, grain)));
        for (int i = 0; i <= STEPS; i++) {
            values.add(rounded(term.min() + (term.max() - term.min()) * i / STEPS, grain));
        }
        values.removeIf(value -> value < term.min() || value > term.max());
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            Point next = point(assessment, term, value);
            if (!points.isEmpty()) {
                refine(assessment, term, points, next, grain);
            }
            points.add(next);
        }
        return joined(term, points);
    }

    private static double rounded(double value, double grain) {
        return grain == 1 ? Math.rint(value) : Math.rint(value / grain) / Math.rint(1 / grain);
    }

    private Point point(Assessment assessment, MeasureTerm term, double value) {
        return answer(value, at(assessment, draft -> {
            if (!setter.measure(draft, term.id(), value)) {
                throw cannot(term.id(), term.from());
            }
        }));
    }

    /** Finds where the answer turns between the last point and the next one, as finely as the measure is told. */
    private void refine(Assessment assessment, MeasureTerm term, List<Point> points, Point next, double grain) {
        Point low = points.get(points.size() - 1);
        Point high = next;
        while (!low.answer().equals(next.answer()) && high.value() - low.value() > 1.5 * grain) {
            Point middle = point(assessment, term, rounded((low.value() + high.value()) / 2, grain));
            if (middle.answer().equals(low.answer())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if (low != points.get(points.size() - 1)) {
            points.add(low);
        }
        if (high != next) {
            points.add(high);
            refine(assessment, term, points, next, grain);
        }
    }

    private SweepReport joined(MeasureTerm term, List<Point> points) {
        List<Range> ranges = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size()
                    || !points.get(i).answer().equals(points.get(start).answer())) {
                double low = points.get(start).value();
                double high = points.get(i - 1).value();
                ranges.add(new Range(
                        Numbers.text(low),
                        Numbers.text(high),
                        low,
                        high,
                        points.get(start).answer()));
                if (i < points.size()) {
                    turns.add(turn(term, points.get(i - 1), points.get(i)));
                }
                start = i;
            }
        }
        return new SweepReport(term.id(), term.label(), term.unit(), ranges, turns);
    }

    private Turn turn(MeasureTerm term, Point before, Point after) {
        Set<String> rules = new TreeSet<>(before.rules());
        rules.addAll(after.rules());
        rules.removeIf(rule -> before.rules().contains(rule) && after.rules().contains(rule));
        Set<String> parameters = new TreeSet<>();
        for (Rule rule : pack.rules()) {
            if (rules.contains(rule.id())) {
                for (String id : RuleEffect.parameters(rule)) {
                    Parameter parameter = pack.parameters().get(id);
                    if (parameter != null
                            && parameter.value() >= before.value()
                            && parameter.value() <= after.value()) {
                        parameters.add(id);
                    }
                }
            }
        }
        return new Turn(
                Numbers.text(before.value()), Numbers.text(after.value()), List.copyOf(rules), List.copyOf(parameters));
    }
}
