package dev.backstop.testkit;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Filled-in questionnaires. Items are filled from the first one on, so that few numbers say what all of them are. */
final class QuestionnaireEdits {
    private static final List<String> SUFFIXES = List.of(
            "",
            Instrument.CHANGE,
            Instrument.CHANGE_PERCENT,
            Instrument.PREVIOUS_CHANGE,
            Instrument.PREVIOUS_CHANGE_PERCENT);
    private static final int FIRST = 28;
    private static final int PREVIOUS = 14;

    private final Collection<Instrument> instruments;

    QuestionnaireEdits(Map<String, Instrument> instruments) {
        this.instruments = instruments.values();
    }

    /** A whole questionnaire, one with items left out, or one item. */
    Arbitrary<Edit> any() {
        return Arbitraries.of(instruments)
                .flatMap(instrument -> Arbitraries.oneOf(List.of(whole(instrument), item(instrument))));
    }

    private static Arbitrary<Edit> whole(Instrument instrument) {
        List<Item> items = List.copyOf(instrument.items().values());
        return Combinators.combine(days(), Arbitraries.integers().between(0, 100), Arbitraries.of(0, 0, 0, 1, 2, 3))
                .as((daysAgo, percent, missing) -> draft -> {
                    SortedMap<String, Integer> answers = draft.questionnaire(instrument.id(), daysAgo);
                    fill(answers, items, percent / 100.0);
                    items.stream().limit(missing).map(Item::id).forEach(answers::remove);
                });
    }

    private static Arbitrary<Edit> item(Instrument instrument) {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(instrument.items().values())
                                .flatMap(item -> Arbitraries.integers()
                                        .between(item.min(), item.max())
                                        .map(answer -> Map.entry(item.id(), answer))))
                .as((daysAgo, answer) ->
                        draft -> draft.questionnaire(instrument.id(), daysAgo).put(answer.getKey(), answer.getValue()));
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.of(0, 1, PREVIOUS, FIRST);
    }

    /** Gives the items this share of the points that they can have. */
    private static void fill(SortedMap<String, Integer> answers, List<Item> items, double share) {
        long left = Math.round(
                share * items.stream().mapToInt(item -> item.max() - item.min()).sum());
        for (Item item : items) {
            int points = (int) Math.max(0, Math.min(left, item.max() - item.min()));
            answers.put(item.id(), item.counted(item.min() + points));
            left -= points;
        }
    }

    /** What gives a measure of a questionnaire about this value; nothing when it is none. */
    Optional<Edit> measure(MeasureTerm term, double value) {
        for (Instrument instrument : instruments) {
            for (Score score : instrument.scores().values()) {
                for (String suffix : SUFFIXES) {
                    if (term.id().equals(score.id() + suffix)) {
                        return Optional.of(edit(instrument, score, suffix, value));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Edit edit(Instrument instrument, Score score, String suffix, double value) {
        List<Item> items = instrument.items(score);
        double min = score.of(items.stream().map(Item::min).toList(), items);
        double max = score.of(items.stream().map(Item::max).toList(), items);
        // From as far on the other side as possible, there is room for any change; a percentage needs a first score.
        boolean percent = suffix.endsWith(Instrument.CHANGE_PERCENT.substring(1));
        double first = value < 0 ? max : percent ? (min + max) / 2 : min;
        double changed = percent ? first * (1 + value / 100) : first + value;
        return draft -> {
            if (suffix.isEmpty()) {
                fill(draft.questionnaire(instrument.id(), 0), items, share(value, min, max));
                return;
            }
            fill(draft.questionnaire(instrument.id(), FIRST), items, share(first, min, max));
            boolean previous = suffix.startsWith(Instrument.PREVIOUS_CHANGE);
            SortedMap<String, Integer> latest = draft.questionnaire(instrument.id(), 0);
            if (!previous || latest.isEmpty()) {
                fill(latest, items, share(changed, min, max));
            }
            if (previous) {
                fill(draft.questionnaire(instrument.id(), PREVIOUS), items, share(changed, min, max));
            }
        };
    }

    private static double share(double value, double min, double max) {
        return Math.max(0, Math.min(1, (value - min) / (max - min)));
    }
}
