package dev.backstop.testkit;

import java.util.List;

/** One change to an assessment in the making. */
@FunctionalInterface
interface Edit {
    Edit NOTHING = draft -> {};

    void apply(Draft draft);

    static Edit all(List<Edit> edits) {
        return draft -> edits.forEach(edit -> edit.apply(draft));
    }
}
