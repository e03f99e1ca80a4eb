package dev.backstop.authoring.change;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.internal.Numbers;
import dev.backstop.model.Finding;
import java.util.Locale;

/** One answer that can be put in place of another: a {@link Finding}, a number, or a value of a choice. */
record Atom(String id, Object value) {

    /** Whether there is a way to put it in. */
    boolean put(AssessmentDraft draft, FactSetter setter) {
        if (value instanceof Finding finding) {
            setter.finding(draft, id, finding);
            return true;
        }
        return value instanceof Double number
                ? setter.measure(draft, id, number)
                : setter.choice(draft, id, (String) value);
    }

    String text() {
        if (value instanceof Finding finding) {
            String course = finding.course() == null
                    ? ""
                    : ", " + finding.course().name().toLowerCase(Locale.ROOT);
            return finding.answer().name().toLowerCase(Locale.ROOT)
                    + (finding.since() == null ? "" : ", since " + finding.since())
                    + course;
        }
        return value instanceof Double number ? Numbers.text(number) : String.valueOf(value);
    }
}
