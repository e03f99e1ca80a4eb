package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.Question;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a triage can still go: between which urgencies, and which answers would move it. A <em>completion</em> of an
 * assessment answers everything that is open and changes nothing that is known:
 *
 * <ul>
 *   <li>a finding that was not asked, or not sure, becomes present or absent; what a present one implies is present,
 *       and what implies an absent one is absent;
 *   <li>the onset of a present finding becomes recent or not, and its course worsening or not; what implies another is
 *       at most as recent and as worsening as that;
 *   <li>every measure becomes known with some number that the vocabulary allows, every choice with one of its values,
 *       each for itself; what one of them implies is present, and none turns out to imply what is absent;
 *   <li>a count, and so its upper bound, is the number of what then counts.
 * </ul>
 *
 * An answer that is contradicted stays as it is, counts as present and stays a contradiction, and there is no other one
 * in a completion.
 *
 * <p>The range runs from the calmest to the most urgent of all completions.
 */
final class Outlook {
    private final Completable things;
    private final List<Weighed> rules;
    private final Questions questions;

    Outlook(RuleBook book, FindingTerms terms, Vocabulary vocabulary, Limits limits, Questions questions) {
        this.questions = questions;
        List<IndexedRule> weighed = book.rules(Stage.TRIAGE).stream()
                .filter(rule ->
                        isWeighed(rule.rule()) && rule.conditions().stream().noneMatch(Outlook::wantsUnknown))
                .sorted(Comparator.comparing((IndexedRule rule) -> urgency(rule.rule()))
                        .reversed())
                .toList();
        this.things = new Completable(
                vocabulary,
                terms,
                limits,
                weighed.stream().flatMap(rule -> rule.conditions().stream()).toList());
        this.rules = weighed.stream()
                .map(rule -> Weighed.of(rule, urgency(rule.rule()), things))
                .toList();
    }

    private static boolean isWeighed(Rule rule) {
        String call = rule.conclusion().call();
        return call.equals("suspicion") || call.equals("incomplete");
    }

    /** Such a rule cannot fire in a completion, where everything is known. */
    private static boolean wantsUnknown(IndexedCondition condition) {
        return condition.condition().quantifier() == Quantifier.NOT;
    }

    private static Urgency urgency(Rule rule) {
        String written = rule.conclusion().arguments().get(1);
        return Urgency.valueOf(written.substring(written.lastIndexOf('.') + 1));
    }

    /**
     * @param known the urgency of what is known
     * @param unanswered ids of the required findings that are open; asked even where no answer can change the range
     */
    View from(FactSet facts, Urgency known, List<String> unanswered) {
        Completions completions = Completions.of(things, facts);
        Urgency certain = Urgency.SELF_MANAGE;
        List<Weighed> possible = new ArrayList<>();
        for (Weighed rule : rules) {
            Truth truth = rule.truth(completions);
            if (truth == Truth.ALWAYS) {
                certain = rule.urgency();
                break;
            }
            if (truth == Truth.POSSIBLE) {
                possible.add(rule);
            }
        }
        Urgency best = best(completions, certain, possible);
        Stream<Weighed> deciding =
                possible.stream().filter(rule -> rule.urgency().compareTo(best) > 0 && completions.some(rule.firing()));
        if (known == Urgency.EMERGENCY) {
            // In an emergency there is something to do and nothing to ask.
            Urgency worst = deciding.findFirst().map(Weighed::urgency).orElse(best);
            return new View(new UrgencyRange(best, worst), List.of());
        }
        List<Weighed> all = deciding.toList();
        Urgency worst = all.isEmpty() ? best : all.get(0).urgency();
        List<Question> asked = new NextQuestions(things, questions, completions, known).of(all, unanswered);
        return new View(new UrgencyRange(best, worst), asked);
    }

    /** The calmest urgency for which there is a completion in which no rule says more. */
    private static Urgency best(Completions completions, Urgency certain, List<Weighed> possible) {
        for (Urgency urgency : Urgency.values()) {
            if (urgency.isAtLeast(certain)) {
                List<Restriction[]> quiet = possible.stream()
                        .filter(rule -> rule.urgency().compareTo(urgency) > 0)
                        .map(Weighed::quiet)
                        .toList();
                if (quiet.isEmpty() || completions.some(quiet)) {
                    return urgency;
                }
            }
        }
        return Urgency.EMERGENCY;
    }

    /** What can be seen from here. */
    record View(UrgencyRange range, List<Question> questions) {}
}
