package dev.backstop.authoring.internal;

import dev.backstop.authoring.StatementGroup;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.Parameter;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Source;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a pack defines, and so everything that its rules and scenarios may name. */
public final class Terms {
    public final Names findings = new Names("finding", "no file under vocabulary/ defines");
    public final Names groups = new Names("group", "no finding under vocabulary/ has");
    public final Names measures = new Names("measure", "no file under vocabulary/ defines");
    public final Names choices = new Names("choice", "no file under vocabulary/ defines");
    public final Names criteria = new Names("criterion", "no file under vocabulary/ defines");
    public final Names advice = new Names("advice", "no file under vocabulary/ defines");
    public final Names targets = new Names("target", "no file under vocabulary/ defines");
    public final Names instruments = new Names("instrument", "no file under vocabulary/ defines");
    public final Names exercises = new Names("exercise", "no file under exercises/ defines");
    public final Names traits = new Names("trait", "no exercise under exercises/ has");
    public final Names parameters = new Names("parameter", "no file under parameters/ defines");
    public final Names messages = new Names("message", "no file under messages/ defines");
    public final Names sources = new Names("source", "sources.yaml does not define");
    public final Names statements = new Names("statement", "statements.txt does not list");

    public final List<StatementGroup> statementGroups = new ArrayList<>();
    public final Map<String, Vocabulary.FindingTerm> findingTerms = new LinkedHashMap<>();
    public final Map<String, Vocabulary.MeasureTerm> measureTerms = new LinkedHashMap<>();
    public final Map<String, Vocabulary.ChoiceTerm> choiceTerms = new LinkedHashMap<>();
    public final Map<String, Vocabulary.CriterionTerm> criterionTerms = new LinkedHashMap<>();
    public final Map<String, Vocabulary.AdviceTerm> adviceTerms = new LinkedHashMap<>();
    public final Map<String, Instrument> instrumentTerms = new LinkedHashMap<>();
    public final Map<String, Vocabulary.TargetTerm> targetTerms = new LinkedHashMap<>();
    public final Map<String, Exercise> exerciseTerms = new LinkedHashMap<>();
    public final List<String> coverGroups = new ArrayList<>();
    public final List<ExercisePart> coverParts = new ArrayList<>();
    public final Map<String, Parameter> parameterTerms = new LinkedHashMap<>();
    public final Map<String, Source> sourceTerms = new LinkedHashMap<>();
    public final Map<String, Message> messageTerms = new LinkedHashMap<>();

    public ProgressTerms progress = ProgressTerms.NONE;

    /** The pack below, when an overlay is read. */
    final @Nullable Base base;

    Terms(@Nullable Base base) {
        this.base = base;
        if (base != null) {
            base.define(this);
        }
    }

    /** Whether the pack below defines a name, and the overlay has not yet replaced what it stands for. */
    boolean isBelow(Names names, String name) {
        return base != null && base.place().equals(names.place(name));
    }

    /** Takes a name in, or replaces what it stands for in the pack below. */
    boolean defineOrReplace(Names names, String name, Place at, Faults faults) {
        if (isBelow(names, name)) {
            names.replace(name, at);
            return true;
        }
        return names.define(name, at, faults);
    }

    public Vocabulary vocabulary() {
        return new Vocabulary(
                findingTerms,
                measureTerms,
                choiceTerms,
                criterionTerms,
                adviceTerms,
                instrumentTerms,
                new ExerciseCatalogue(exerciseTerms, coverGroups, coverParts),
                targetTerms,
                progress);
    }
}
