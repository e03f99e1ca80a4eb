package dev.backstop.facts;

/**
 * One finding of the vocabulary and how it was answered. There is a fact for every finding of the vocabulary, so a rule
 * can ask for what was not asked. Exactly one of {@code present}, {@code absent}, {@code unsure}, {@code notAsked} is
 * true.
 *
 * @param id the finding's id in the vocabulary
 * @param group the finding's group in the vocabulary
 * @param required whether the finding must be answered "no" before anybody is reassured
 * @param present answered "yes", or implied by another finding that was
 * @param absent answered "no"
 * @param unsure answered "not sure"
 * @param notAsked not answered at all
 * @param recent present or unsure, and it began within the window of parameter {@code finding.recent-days} or at an
 *     unknown time
 * @param worsening present or unsure, and said to be getting worse
 * @param steady present or unsure, known to be older than that window, and said not to be getting worse; a course that
 *     nobody gave is not steady
 */
public record Finding(
        String id,
        String group,
        boolean required,
        boolean present,
        boolean absent,
        boolean unsure,
        boolean notAsked,
        boolean recent,
        boolean worsening,
        boolean steady) {}
