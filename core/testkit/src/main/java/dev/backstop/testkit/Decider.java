package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
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

    /** Backstop itself. */
    static Decider of(Backstop backstop) {
        return of(backstop::decide, backstop.content());
    }

    /** Anything that decides by a rule pack, such as what stands between an app and Backstop. */
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
