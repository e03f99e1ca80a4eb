package dev.backstop.cli;

import dev.backstop.decision.Classification;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import java.util.List;

/** Parts of a decision that other answers show too, as JSON. A whole one is a {@code DecisionTree}. */
final class DecisionJson {
    private DecisionJson() {}

    record TextJson(String person, String clinician) {
        static TextJson of(Message message) {
            return new TextJson(message.person(), message.clinician());
        }
    }

    record PackJson(String id, String version, String digest) {
        static PackJson of(PackId pack) {
            return new PackJson(pack.id(), pack.version(), pack.digest());
        }
    }

    record RangeJson(String best, String worst) {}

    record LabelJson(String dimension, String value, String text, List<ReasonJson> reasons) {
        static LabelJson of(Classification.Label label) {
            return new LabelJson(label.dimension(), label.value(), label.text(), ReasonJson.of(label.reasons()));
        }
    }

    record ChangeJson(double least, double suggested, double most) {
        static ChangeJson of(LoadChange change) {
            return new ChangeJson(change.least(), change.suggested(), change.most());
        }
    }
}
