package dev.backstop.authoring.internal;

import dev.backstop.model.AssessmentFault;
import dev.backstop.model.PainScore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object of an assessment as a parser gave it. Whatever is not as it has to be becomes a fault at its path. */
public final class JsonObject {
    private final String path;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<AssessmentFault> faults;
    private final boolean isObject;

    private JsonObject(
            String path, @Nullable Object tree, @Nullable List<String> allowed, List<AssessmentFault> faults) {
        this.path = path;
        this.faults = faults;
        this.isObject = tree instanceof Map<?, ?>;
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> put(key, value, allowed));
        } else if (tree != null) {
            wrong(path.isEmpty() ? "$" : path, tree, "an object");
        }
    }

    /** The whole assessment. */
    public static JsonObject root(@Nullable Object tree, List<String> allowed, List<AssessmentFault> faults) {
        if (tree == null) {
            faults.add(new AssessmentFault("$", "There is nothing; it has to be an object."));
        }
        return new JsonObject("", tree, allowed, faults);
    }

    private void put(@Nullable Object key, @Nullable Object value, @Nullable List<String> allowed) {
        if (!(key instanceof String name)) {
            faults.add(new AssessmentFault(
                    path.isEmpty() ? "$" : path, "A name has to be a text, not " + shown(key) + "."));
        } else if (allowed == null || allowed.contains(name)) {
            values.put(name, value);
        } else {
            String hint = Words.hint(name, allowed);
            faults.add(new AssessmentFault(
                    at(name),
                    "There is no such field; allowed are " + Words.list(allowed) + "."
                            + (hint == null ? "" : " " + hint)));
        }
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** Whether nothing is known of it. */
    public boolean isAbsent(String name) {
        return values.get(name) == null;
    }

    public boolean isText(String name) {
        return values.get(name) instanceof String;
    }

    /** The value, or the other one with a fault if there was none. */
    public <T> T need(String name, @Nullable T value, T otherwise) {
        if (value == null) {
            if (isObject && isAbsent(name)) {
                faults.add(new AssessmentFault(at(name), "It is missing."));
            }
            return otherwise;
        }
        return value;
    }

    /** A nested object with certain fields; an empty one when there is none. */
    public JsonObject object(String name, String... allowed) {
        return new JsonObject(at(name), values.get(name), List.of(allowed), faults);
    }

    /** A nested object with any fields. */
    public JsonObject open(String name) {
        return new JsonObject(at(name), values.get(name), null, faults);
    }

    /** A list of objects. */
    public List<JsonObject> objects(String name, String... allowed) {
        List<JsonObject> objects = new ArrayList<>();
        int i = 0;
        for (Object item : list(name)) {
            String itemPath = at(name) + "[" + i++ + "]";
            if (item == null) {
                wrong(itemPath, null, "an object");
            }
            objects.add(new JsonObject(itemPath, item, List.of(allowed), faults));
        }
        return objects;
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        int i = 0;
        for (Object item : list(name)) {
            String itemPath = at(name) + "[" + i++ + "]";
            if (item instanceof String text) {
                texts.add(text);
            } else {
                wrong(itemPath, item, "a text");
            }
        }
        return texts;
    }

    public @Nullable String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        wrong(at(name), value, "a text");
        return null;
    }

    public @Nullable Double number(String name) {
        Object value = values.get(name);
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        if (value != null) {
            wrong(
                    at(name),
                    value,
                    value instanceof Number number && !Double.isNaN(number.doubleValue())
                            ? "a number that is not so large"
                            : "a number");
        }
        return null;
    }

    public @Nullable Integer whole(String name) {
        Object value = values.get(name);
        if (value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        if (value != null) {
            wrong(at(name), value, "a whole number");
        }
        return null;
    }

    public @Nullable PainScore pain(String name) {
        Double points = number(name);
        if (points == null) {
            return null;
        }
        if (!(points >= 0 && points <= 10)) {
            faults.add(new AssessmentFault(
                    at(name), "It is " + shown(values.get(name)) + "; it has to be between 0 and 10 points."));
            return null;
        }
        return PainScore.of(points);
    }

    public @Nullable LocalDate date(String name) {
        Object value = values.get(name);
        LocalDate date = value instanceof String text ? Words.date(text) : null;
        if (value != null && date == null) {
            wrong(at(name), value, "a date such as 2026-11-21");
        }
        return date;
    }

    public @Nullable Duration duration(String name) {
        Object value = values.get(name);
        try {
            if (value instanceof String text) {
                return Duration.parse(text);
            }
        } catch (DateTimeParseException notDuration) {
            // Told below.
        }
        if (value != null) {
            wrong(at(name), value, "a duration such as PT24H or P3D");
        }
        return null;
    }

    /** A constant of an enum, as a word in lower case. */
    public <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        Object value = values.get(name);
        E constant = value instanceof String text ? Words.constant(type, text) : null;
        if (value != null && constant == null) {
            String hint = value instanceof String text ? Words.hint(text, Words.of(type)) : null;
            faults.add(new AssessmentFault(
                    at(name),
                    "It is " + shown(value) + "; allowed are " + Words.list(Words.of(type)) + "."
                            + (hint == null ? "" : " " + hint)));
        }
        return constant;
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            wrong(at(name), value, "a list");
        }
        return List.of();
    }

    private String at(String name) {
        if (name.isEmpty()) {
            return path + "[\"\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private void wrong(String where, @Nullable Object found, String allowed) {
        faults.add(new AssessmentFault(where, "It is " + shown(found) + "; it has to be " + allowed + "."));
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof String text) {
            return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof List<?>) {
            return "a list";
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return "something of another kind";
    }
}
