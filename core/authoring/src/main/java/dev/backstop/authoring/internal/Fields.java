package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one YAML mapping, of which only some are allowed. What is missing or of the wrong kind becomes a fault,
 * and some value of the right kind is handed out so that reading can go on.
 */
public final class Fields {
    // Told already; that each of its keys is missing helps nobody.
    private static final Map<String, Yaml.Entry> NOT_A_MAPPING = Collections.unmodifiableMap(new LinkedHashMap<>());

    private final Yaml.Mapping mapping;
    private final Place ownerAt;
    private final String owner;
    private final Faults faults;

    /**
     * @param owner whose keys they are: {@code finding "fever"}
     * @param ownerAt where it begins
     * @param allowed the allowed keys
     */
    public Fields(Yaml.Mapping mapping, String owner, Place ownerAt, Faults faults, List<String> allowed) {
        this.mapping = mapping;
        this.ownerAt = ownerAt;
        this.owner = owner;
        this.faults = faults;
        mapping.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                faults.add(
                        Check.UNKNOWN_KEY,
                        entry.keyAt(),
                        owner + " has an unknown key \"" + key + "\"; allowed are " + Words.list(allowed) + ".",
                        Words.hint(key, allowed));
            }
        });
    }

    /** The value as a mapping; an empty one, with a fault, when it is something else. */
    public static Yaml.Mapping mapping(@Nullable Yaml yaml, String what, Faults faults) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return mapping;
        }
        Place at = yaml == null ? Place.of("") : yaml.at();
        if (yaml != null) {
            faults.add(Check.WRONG_VALUE, at, what + " has to be a mapping of keys and values.");
        }
        return new Yaml.Mapping(at, NOT_A_MAPPING);
    }

    public Place at() {
        return ownerAt;
    }

    /** Place of a key's value, or of the whole when the key is missing. */
    public Place at(String key) {
        Yaml.Entry entry = mapping.entries().get(key);
        return entry == null ? ownerAt : entry.value().at();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public @Nullable Yaml yaml(String key) {
        Yaml.Entry entry = mapping.entries().get(key);
        return entry == null ? null : entry.value();
    }

    /** A text that is not empty. */
    public String text(String key) {
        String text = textOrEmpty(key);
        if (text.isBlank() && yaml(key) instanceof Yaml.Scalar) {
            faults.add(Check.MISSING_FIELD, at(key), owner + " has an empty \"" + key + "\".");
        }
        return text;
    }

    /** A text that may be empty but has to be there. */
    public String textOrEmpty(String key) {
        Yaml value = need(key);
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        if (value != null) {
            wrong(key, "one text");
        }
        return "";
    }

    public @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    public double number(String key) {
        Yaml value = need(key);
        if (value instanceof Yaml.Scalar scalar
                && scalar.value() instanceof BigDecimal number
                && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        if (value != null) {
            boolean large = value instanceof Yaml.Scalar scalar && scalar.value() instanceof BigDecimal;
            wrong(key, large ? "a number that is not so large" : "a number");
        }
        return 0;
    }

    /** True or false; false when it is not there. */
    public boolean flag(String key) {
        Yaml value = yaml(key);
        if (value instanceof Yaml.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return flag;
        }
        if (value != null) {
            wrong(key, "true or false");
        }
        return false;
    }

    public LocalDate date(String key) {
        Yaml value = need(key);
        if (value instanceof Yaml.Scalar scalar) {
            LocalDate date = Words.date(scalar.text());
            if (date != null) {
                return date;
            }
        }
        if (value != null) {
            wrong(key, "a date such as 2026-11-21");
        }
        return LocalDate.EPOCH;
    }

    /** One of the constants of an enum, in kebab-case. */
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        Yaml value = need(key);
        if (value == null) {
            return otherwise;
        }
        E constant = value instanceof Yaml.Scalar scalar ? Words.constant(type, scalar.text()) : null;
        if (constant == null) {
            String found = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
            faults.add(
                    Check.WRONG_VALUE,
                    at(key),
                    found(key) + "; allowed are " + Words.list(Words.of(type)) + ".",
                    Words.hint(found, Words.of(type)));
            return otherwise;
        }
        return constant;
    }

    /** A list of texts, with their places; empty when it is not there. */
    public Map<String, Place> texts(String key) {
        Map<String, Place> texts = new LinkedHashMap<>();
        Yaml value = yaml(key);
        if (value instanceof Yaml.Sequence sequence) {
            for (Yaml item : sequence.items()) {
                if (!(item instanceof Yaml.Scalar scalar) || scalar.text().isBlank()) {
                    faults.add(
                            Check.WRONG_VALUE,
                            item.at(),
                            owner + " has something in the list \"" + key + "\" that is not a text.");
                } else if (texts.putIfAbsent(scalar.text(), scalar.at()) != null) {
                    faults.add(
                            Check.DUPLICATE_ENTRY,
                            item.at(),
                            owner + " lists \"" + scalar.text() + "\" twice under \"" + key + "\".");
                }
            }
        } else if (value != null) {
            wrong(key, "a list, such as [one, two]");
        }
        return texts;
    }

    /** Keys and texts, in order. */
    public Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Yaml value = need(key);
        if (value != null) {
            mapping(value, owner + ": \"" + key + "\"", faults).entries().forEach((name, entry) -> {
                if (entry.value() instanceof Yaml.Scalar scalar
                        && !scalar.text().isBlank()) {
                    pairs.put(name, scalar.text());
                } else {
                    faults.add(
                            Check.MISSING_FIELD,
                            entry.keyAt(),
                            owner + " has no text for \"" + name + "\" under \"" + key + "\".");
                }
            });
        }
        return pairs;
    }

    /** Keys of a nested mapping with their places. */
    public Map<String, Place> keys(String key) {
        Map<String, Place> keys = new LinkedHashMap<>();
        if (yaml(key) instanceof Yaml.Mapping nested) {
            nested.entries().forEach((name, entry) -> keys.put(name, entry.keyAt()));
        }
        return keys;
    }

    /** Adds a fault about a key's value. */
    public void wrong(String key, String allowed) {
        faults.add(Check.WRONG_VALUE, at(key), found(key) + "; it has to be " + allowed + ".");
    }

    private String found(String key) {
        return yaml(key) instanceof Yaml.Scalar scalar
                ? owner + " has \"" + scalar.text() + "\" as \"" + key + "\""
                : owner + " has something else than one value as \"" + key + "\"";
    }

    private @Nullable Yaml need(String key) {
        Yaml value = yaml(key);
        if (value == null && mapping.entries() != NOT_A_MAPPING) {
            faults.add(Check.MISSING_FIELD, ownerAt, owner + " has no \"" + key + "\".");
        }
        return value;
    }

    /** A copy of a list's texts. */
    public List<String> list(String key) {
        return new ArrayList<>(texts(key).keySet());
    }
}
