package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Lists of rule ids, and of what rules concluded. */
final class Rules {
    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::id);

    private Rules() {}

    static List<String> of(String rule) {
        List<String> rules = new ArrayList<>(2);
        rules.add(rule);
        return rules;
    }

    /** Adds a rule in its place in the alphabet, once. */
    static void add(List<String> rules, String rule) {
        int index = Collections.binarySearch(rules, rule);
        if (index < 0) {
            rules.add(-index - 1, rule);
        }
    }

    static void add(List<Element> elements, String id, String rule) {
        for (Element element : elements) {
            if (element.id().equals(id)) {
                add(element.rules(), rule);
                return;
            }
        }
        elements.add(new Element(id, of(rule)));
    }

    static List<Element> sorted(List<Element> elements) {
        elements.sort(BY_ID);
        return elements;
    }
}
