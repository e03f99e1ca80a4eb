package dev.backstop.decision;

import java.util.List;

/** What to do with the load next: exactly one of seven answers, each with its bounds and its reasons. */
public sealed interface LoadDecision {

    /** The verdict's name in the vocabulary: {@code progress}, {@code ask-first}, … */
    default String verdict() {
        return match(VerdictNames.INSTANCE);
    }

    /** What the next load may be, in the person's own numbers too, until when, and what becomes of the plan. */
    NextLoad next();

    /** What the next load may be in percent: the most cautious of what the actions leave. */
    default LoadChange change() {
        return next().change();
    }

    /** What to do, in alphabetical order of their ids. */
    List<LoadAction> actions();

    /** The criteria for more load, each met, not met or not known, in the vocabulary's order. */
    List<Criterion> criteria();

    /**
     * Why, never empty: the reasons of the actions, and of the criteria that let the load rise or keep it from rising.
     */
    default List<Reason> reasons() {
        return Why.of(actions().stream().map(LoadAction::reasons), criteria(), this instanceof Progress);
    }

    /** Handles every answer; a caller that forgets one does not compile. */
    <R> R match(Cases<R> cases);

    /** One method for each answer. */
    interface Cases<R> {
        R progress(Progress progress);

        R hold(Hold hold);

        R modify(Modify modify);

        R substitute(Substitute substitute);

        R regress(Regress regress);

        R refer(Refer refer);

        R askFirst(AskFirst askFirst);
    }

    /** More load or more volume, one of them, within the bounds; every criterion is met. */
    record Progress(NextLoad next, List<LoadAction> actions, List<Criterion> criteria) implements LoadDecision {
        public Progress {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.progress(this);
        }
    }

    /** The same load again. */
    record Hold(NextLoad next, List<LoadAction> actions, List<Criterion> criteria) implements LoadDecision {
        public Hold {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hold(this);
        }
    }

    /** The same movements, changed: less load, less range or a slower tempo. */
    record Modify(NextLoad next, List<LoadAction> actions, List<Criterion> criteria) implements LoadDecision {
        public Modify {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.modify(this);
        }
    }

    /** Leave out the movement that hurt and do another one. The bounds are those of the movement that hurt. */
    record Substitute(NextLoad next, List<LoadAction> actions, List<Criterion> criteria) implements LoadDecision {
        public Substitute {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.substitute(this);
        }
    }

    /** Less load in total. */
    record Regress(NextLoad next, List<LoadAction> actions, List<Criterion> criteria) implements LoadDecision {
        public Regress {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.regress(this);
        }
    }

    /** No load before somebody has checked. */
    record Refer(Urgency urgency, NextLoad next, List<LoadAction> actions, List<Criterion> criteria)
            implements LoadDecision {
        public Refer {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refer(this);
        }
    }

    /** Not enough is known to add load: the same load at the most, until the questions are answered. */
    record AskFirst(List<Question> questions, NextLoad next, List<LoadAction> actions, List<Criterion> criteria)
            implements LoadDecision {
        public AskFirst {
            questions = List.copyOf(questions);
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.askFirst(this);
        }
    }
}
