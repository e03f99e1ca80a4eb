package dev.backstop.authoring.verify;

import dev.backstop.facts.Finding;

/** One of the states of a fact that the rules can tell apart. */
sealed interface State {
    /** As it stands in a report. */
    String text();

    /** Nobody gave it. */
    record Unknown() implements State {
        @Override
        public String text() {
            return "unknown";
        }
    }

    /** An answer to a finding. */
    record Answer(Finding finding) implements State {
        @Override
        public String text() {
            if (finding.notAsked()) {
                return "not asked";
            }
            if (finding.absent()) {
                return "absent";
            }
            return (finding.present() ? "present" : "unsure")
                    + (finding.recent() ? ", recent" : "")
                    + (finding.worsening() ? ", worsening" : "")
                    + (finding.steady() ? ", steady" : "");
        }
    }

    /** Numbers between two limits, both left out; or one number, when both are the same. */
    record Numbers(double from, double to) implements State {
        boolean isOne() {
            return from == to;
        }

        /** A number of the state, for comparisons. */
        double example() {
            return isOne() ? from : from / 2 + to / 2;
        }

        boolean contains(double number) {
            return isOne() ? number == from : from < number && number < to;
        }

        @Override
        public String text() {
            return isOne() ? "" + from : "between " + from + " and " + to;
        }
    }

    /** A value of a choice. */
    record Value(String value) implements State {
        @Override
        public String text() {
            return value;
        }
    }

    /** Whether a choice that can have several values has one of them. */
    record Flag(boolean set) implements State {
        @Override
        public String text() {
            return set ? "yes" : "no";
        }
    }
}
