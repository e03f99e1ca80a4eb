package dev.backstop.record;

import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A decision with everything that it was made from: the assessment, the rule pack, the version of the engine, what the
 * app had set, and the parameters that it read. Made again from its record, a decision is the same.
 *
 * @param assessment what was known
 * @param decision the answers and their reasons
 * @param content the pack, with the texts that were shown
 * @param engine version of the engine
 * @param limits parameters that the app had moved, with their values, by id
 * @param parameters parameters that the decision read, with the values that counted, by id
 * @param isMasked whether days were shifted and free text left out: see {@link #masked()}
 */
public record DecisionRecord(
        Assessment assessment,
        Decision decision,
        PackContent content,
        String engine,
        SortedMap<String, Double> limits,
        SortedMap<String, Double> parameters,
        boolean isMasked) {
    /** Version of the form of {@link #toTree()}. */
    public static final int FORM = 1;

    /**
     * The same decision about nobody in particular. All days are shifted alike, so that the decision is for 2000-01-01:
     * only how long ago things were counts, and that stays. Role and reason of a clinician's override, the only texts
     * that anybody writes freely, become {@value Masking#TEXT}. Age, sex and answers stay, because the decision hangs
     * on them; so somebody with rare answers may still be recognised.
     */
    public DecisionRecord masked() {
        return new DecisionRecord(assessment, decision, content, engine, limits, parameters, true);
    }

    /**
     * The record as maps, lists, texts, numbers and truth values in a fixed order, as any JSON library writes it. What
     * is unknown is not there. {@code backstop schema record} prints its JSON Schema.
     */
    public Map<String, Object> toTree() {
        Masking masking = isMasked ? Masking.from(assessment.asOf()) : Masking.NONE;
        Fields tree = new Fields();
        tree.put("notADiagnosis", DecisionTree.text(decision.statement()))
                .put("record", FORM)
                .put("masked", isMasked)
                .put("engine", engine)
                .put("pack", DecisionTree.pack(decision.pack()))
                .put("language", content.language())
                .put("limits", new LinkedHashMap<>(limits))
                .put("parameters", read())
                .put("assessment", AssessmentTree.of(masking.assessment(assessment)))
                .put("decision", DecisionTree.of(decision, content, masking));
        return tree.map();
    }

    private List<Object> read() {
        List<Object> read = new ArrayList<>();
        parameters.forEach((id, value) -> {
            Parameter parameter = content.parameters().get(id);
            read.add(new Fields()
                    .put("id", id)
                    .put("value", value)
                    .put("unit", parameter == null ? null : parameter.unit())
                    .map());
        });
        return read;
    }
}
