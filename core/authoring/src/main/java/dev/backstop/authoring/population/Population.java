package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.Contradicted;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.authoring.internal.TurningPoints;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up people: valid assessments of what a pack asks about. A seed and a number always give the same person, on
 * every machine. Most train, have a complete form and no danger sign, so that changes of load and phase can be seen;
 * the others have one danger sign or several, a form that is mostly empty, or what one rule of the pack asks for.
 */
public final class Population {
    /** The seed where nobody asks for another. */
    public static final long SEED = 20_261_121;

    /** How many people where nobody asks for another number. */
    public static final int SIZE = 100_000;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Integer> AGES = List.of(0, 1, 3, 6, 7, 8, 13, 14, 15, 30, 90, 400);

    private final long seed;
    private final Union union;
    private final Contradicted contradicted;
    private final TurningPoints turning;
    private final FactSetter setter;
    private final Aims aims;
    private final GoodAnswers good;
    private final Habits habits;
    private final List<FindingTerm> dangers;
    private final List<FindingTerm> screened;
    private final List<MeasureTerm> numbers;

    private Population(long seed, List<PackContent> packs) {
        this.seed = seed;
        this.union = new Union(packs);
        this.contradicted = new Contradicted(packs);
        this.turning = new TurningPoints(packs);
        this.setter = new FactSetter(union.vocabulary());
        this.aims = new Aims(union, turning, setter);
        this.good = new GoodAnswers(union, aims);
        this.habits = new Habits(union, turning, setter);
        this.dangers = union.vocabulary().findings().values().stream()
                .filter(term -> term.polarity() == Polarity.DANGER)
                .toList();
        this.screened = dangers.stream().filter(FindingTerm::required).toList();
        this.numbers = union.vocabulary().measures().values().stream()
                .filter(term -> !term.isDerived() && !term.isCount() && term.calculation() == null)
                .filter(term -> !turning.limits(term.id()).isEmpty())
                .toList();
    }

    /** People who answer what this pack asks. */
    public static Population of(PackContent pack) {
        return of(SEED, pack);
    }

    /** The same with another seed: other people. */
    public static Population of(long seed, PackContent pack) {
        return new Population(seed, List.of(pack));
    }

    /**
     * People who answer what either of two packs asks. What one of them does not know has to be left out for it: see
     * {@link KnownTo}. Rules that differ are met by more people than others.
     */
    public static Population of(long seed, PackContent older, PackContent newer) {
        return new Population(seed, List.of(older, newer));
    }

    /** The first people, in order. */
    public Stream<Assessment> people(int size) {
        return LongStream.range(0, size).mapToObj(this::person);
    }

    /**
     * One of them.
     *
     * @param number 0 for the first
     */
    public Assessment person(long number) {
        Chance chance = new Chance(seed, number);
        AssessmentDraft draft = new AssessmentDraft(DAY);
        int kind = chance.between(0, 99);
        base(draft, chance, kind);
        if (kind >= 65 && kind < 76) {
            danger(draft, chance);
        } else if (kind >= 76 && kind < 84) {
            forget(draft, chance);
        } else if (kind >= 84 && kind < 88) {
            for (int i = chance.between(2, 5); i > 0; i--) {
                danger(draft, chance);
            }
        } else if (kind >= 88) {
            aimed(draft, chance);
        }
        contradicted.takeOut(draft);
        return draft.build();
    }

    private void base(AssessmentDraft draft, Chance chance, int kind) {
        habits.person(draft, chance);
        good.tell(draft, chance);
        boolean firstVisit = kind >= 55 && kind < 65;
        if (!firstVisit && chance.percent(90)) {
            habits.training(draft, chance);
            if (chance.percent(18)) {
                habits.oneBadAnswer(draft, chance);
            }
        }
        if (chance.percent(25)) {
            ordinary(draft, chance);
        }
        if (chance.percent(15)) {
            habits.questionnaire(draft, chance);
        }
    }

    /** Something that nobody has to be asked about before they are reassured. */
    private void ordinary(AssessmentDraft draft, Chance chance) {
        FindingTerm term = dangers.isEmpty() ? null : chance.of(dangers);
        if (term != null && !term.required()) {
            draft.findings().put(term.id(), answer(chance));
        }
    }

    private void danger(AssessmentDraft draft, Chance chance) {
        if (!numbers.isEmpty() && chance.percent(15)) {
            MeasureTerm term = chance.of(numbers);
            setter.measure(draft, term.id(), chance.of(turning.around(term.id(), term.min(), term.max())));
            return;
        }
        List<FindingTerm> among = screened.isEmpty() || chance.percent(50) ? dangers : screened;
        if (!among.isEmpty()) {
            draft.findings().put(chance.of(among).id(), answer(chance));
        }
    }

    private static Finding answer(Chance chance) {
        @Nullable LocalDate since = chance.percent(60) ? DAY.minusDays(chance.of(AGES)) : null;
        @Nullable Course course = chance.percent(60) ? chance.of(Course.values()) : null;
        return new Finding(chance.percent(80) ? Answer.PRESENT : Answer.UNSURE, since, course);
    }

    /** Keeps a part of what was told. */
    private static void forget(AssessmentDraft draft, Chance chance) {
        int kept = chance.of(3, 10, 50, 90, 97);
        draft.findings().keySet().removeIf(id -> !chance.percent(kept));
        draft.measures().keySet().removeIf(id -> !chance.percent(kept));
        draft.choices().keySet().removeIf(id -> !chance.percent(kept));
        draft.capacityTests().removeIf(test -> !chance.percent(kept));
        draft.sessions().removeIf(session -> !chance.percent(kept));
        draft.days().removeIf(day -> !chance.percent(kept));
    }

    private void aimed(AssessmentDraft draft, Chance chance) {
        List<Rule> rules = union.changed().isEmpty() || chance.percent(50) ? union.rules() : union.changed();
        if (!rules.isEmpty()) {
            aims.at(chance.of(rules), draft, chance);
        }
    }
}
