package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.authoring.change.SmallestChange;
import dev.backstop.authoring.change.SmallestChange.Changed;
import dev.backstop.authoring.change.SmallestChange.Goal;
import dev.backstop.authoring.change.SmallestChange.Kind;
import dev.backstop.authoring.change.SmallestChanges;
import dev.backstop.authoring.population.Population;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmallestChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int SOME = 60;

    private PackContent pack;

    @BeforeEach
    void read() throws IOException {
        pack = PackReader.read(PackCopy.VALID).orThrow();
    }

    private List<SmallestChange> changes(Assessment assessment) {
        return SmallestChanges.by(pack).of(assessment);
    }

    private static SmallestChange of(List<SmallestChange> changes, Goal goal) {
        return changes.stream().filter(one -> one.goal() == goal).findFirst().orElseThrow();
    }

    @Test
    void a_danger_that_was_told_would_have_to_have_been_otherwise() {
        Assessment feverish =
                Assessment.on(TODAY).absent("saddle-numbness").present("fever").build();

        assertThat(of(changes(feverish), Goal.LESS_URGENT).answers())
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.id()).isEqualTo("fever");
                    assertThat(answer.value()).isEqualTo("absent");
                    assertThat(answer.kind()).isEqualTo(Kind.OTHERWISE);
                });
    }

    @Test
    void what_is_not_known_can_be_asked() {
        Assessment nothing = Assessment.on(TODAY).build();

        assertThat(of(changes(nothing), Goal.MORE_URGENT).answers())
                .extracting(Changed::id, Changed::value, Changed::kind)
                .containsExactly(tuple("fever", "present", Kind.ASK));
    }

    @Test
    void every_set_gives_the_change_and_no_answer_of_it_can_be_left_out() {
        Map<Goal, Integer> found = new EnumMap<>(Goal.class);
        try (Backstop backstop = Backstop.of(RulePack.of(pack))) {
            Population.of(pack).people(SOME).forEach(person -> {
                try {
                    Decision now = backstop.decide(person);
                    for (SmallestChange change : changes(person)) {
                        found.merge(change.goal(), 1, Integer::sum);
                        Decision then = backstop.decide(change.after());
                        assertThat(isReached(change.goal(), now, then))
                                .as("%s", change)
                                .isTrue();
                        assertThat(change.answers())
                                .noneMatch(answer -> answer.id().startsWith("person."));
                        for (Changed answer : change.answers()) {
                            Finding before = person.findings().get(answer.id());
                            if (pack.vocabulary().findings().containsKey(answer.id()) && before != null) {
                                Assessment without = change.after().with(answer.id(), before);
                                assertThat(isReached(change.goal(), now, backstop.decide(without)))
                                        .as("%s without %s", change, answer)
                                        .isFalse();
                            }
                        }
                    }
                } catch (DecisionFailedException tooSmallAPack) {
                    assertThat(tooSmallAPack.getMessage()).isNotEmpty();
                }
            });
        }
        assertThat(found).containsKeys(Goal.MORE_URGENT, Goal.LESS_URGENT, Goal.PROGRESS);
    }

    private static boolean isReached(Goal goal, Decision now, Decision then) {
        return switch (goal) {
            case MORE_URGENT -> then.triage().urgency().compareTo(now.triage().urgency()) > 0;
            case LESS_URGENT -> then.triage().urgency().compareTo(now.triage().urgency()) < 0;
            case PROGRESS -> then.load().verdict().equals("progress");
            case NEXT_PHASE ->
                List.of("advance", "complete").contains(then.phase().verdict());
        };
    }
}
