package dev.backstop.authoring.verify;

import dev.backstop.model.Assessment;
import java.util.List;

/**
 * Something wrong with rules taken together.
 *
 * @param ids what it is about, the most telling first: rules, a dimension and its values, a fact
 * @param file path in the pack of the first rule that it is about; may be empty
 * @param line line in that file, or 0
 * @param text what is wrong, in sentences
 * @param examples people who show it, each confirmed by a real decision; of what gets calmer the one before and the one
 *     after; empty for rules that never fire
 */
public record Problem(Kind kind, List<String> ids, String file, int line, String text, List<Assessment> examples) {
    public Problem {
        ids = List.copyOf(ids);
        examples = List.copyOf(examples);
    }

    @Override
    public String toString() {
        String place = file.isEmpty() ? "" : file + ":" + line + ": ";
        return place + kind.id() + " " + ids + ": " + text;
    }
}
