package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import java.util.function.Function;

/** What the safety laws are held against: something that decides, and the rule pack it decides by. */
public interface Decider {

    /**
     * Decides on one assessment.
     *
     * @throws dev.backstop.model.InvalidAssessmentException if the assessment is faulty
     */
    Decision decide(Assessment assessment);

    /** The rule pack. */
    PackContent content();

    /** Puts the two together: {@code Decider.of(backstop::decide, backstop.content())}. */
    static Decider of(Function<Assessment, Decision> decide, PackContent content) {
        return new Decider() {
            @Override
            public Decision decide(Assessment assessment) {
                return decide.apply(assessment);
            }

            @Override
            public PackContent content() {
                return content;
            }
        };
    }
}
