package dev.backstop.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One filled-in questionnaire: the score of each item, never its wording.
 *
 * @param instrument the questionnaire's id in the rule pack
 * @param date the day on which it was filled in
 * @param items scores by item id, as ticked: items that count the other way round are turned by the engine. An item
 *     that is not there was not answered
 */
public record QuestionnaireAnswers(String instrument, LocalDate date, SortedMap<String, Integer> items) {
    public QuestionnaireAnswers {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }
}
