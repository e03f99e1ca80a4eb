package dev.backstop.authoring.verify;

import static dev.backstop.authoring.verify.Planted.anyOf;
import static dev.backstop.authoring.verify.Planted.choice;
import static dev.backstop.authoring.verify.Planted.finding;
import static dev.backstop.authoring.verify.Planted.number;
import static dev.backstop.authoring.verify.Planted.required;
import static dev.backstop.authoring.verify.Planted.rule;
import static dev.backstop.authoring.verify.Planted.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.content.Condition;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.model.TrainingSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private static final String PAIN = "session.pain-peak";
    private static final String DURATION = "classification.duration";

    private final Planted sound = Planted.nothing();

    @Test
    void nothing_is_found_in_sound_rules() {
        Verification verification = sound.verify().run();

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.clusters())
                .filteredOn(cluster -> !cluster.name().equals("required answers"))
                .allSatisfy(cluster -> {
                    assertThat(cluster.sampled()).isZero();
                    assertThat(cluster.proved()).isPositive();
                });
        verification.orThrow();
    }

    @Test
    void a_rule_whose_numbers_exclude_each_other_is_dead() {
        assertFound(
                Kind.DEAD,
                List.of("load.plant.never"),
                hold("load.plant.never", number("temperature > 40"), number("temperature < 39")));
        assertNothing(hold("load.plant.ever", number("temperature > 39"), number("temperature < 40")));
    }

    @Test
    void a_rule_that_an_implication_excludes_is_dead() {
        assertFound(
                Kind.DEAD,
                List.of("load.plant.never"),
                hold("load.plant.never", finding("saddle-numbness", "present"), finding("numbness", "absent")));
        assertNothing(hold("load.plant.ever", finding("saddle-numbness", "absent"), finding("numbness", "present")));
    }

    @Test
    void a_rule_that_a_count_excludes_is_dead() {
        assertFound(
                Kind.DEAD,
                List.of("load.plant.never"),
                hold("load.plant.never", number("signs.sure >= 3"), finding("fever", "absent")));
        assertNothing(hold("load.plant.ever", number("signs.sure >= 2"), finding("fever", "absent")));
    }

    @Test
    void a_rule_that_waits_for_what_no_rule_concludes_is_dead() {
        assertFound(Kind.DEAD, List.of("load.plant.never"), hold("load.plant.never", choice(DURATION, "acute")));
    }

    @Test
    void a_rule_that_only_fires_beside_one_that_says_as_much_is_redundant() {
        assertFound(
                Kind.REDUNDANT,
                List.of("triage.plant.hot", "triage.sound.fever"),
                rule("triage.plant.hot", "suspicion infection URGENT BLOCKED", finding("fever", "present", "recent")));
        assertNothing(rule(
                "triage.plant.hot", "suspicion infection EMERGENCY BLOCKED", finding("fever", "present", "worsening")));
    }

    @Test
    void a_missing_band_is_a_gap_with_a_person_in_it() {
        Problem gap = assertFound(
                Kind.GAP,
                List.of(PAIN, "load.pain.middle", "load.pain.much"),
                rule("load.pain.middle", "modifyMovement settles-slowly 20", number(PAIN + " > 2 <= 5")),
                rule("load.pain.much", "substitute settles-slowly", number(PAIN + " > 6")));

        assertThat(onlyExample(gap).sessions())
                .singleElement()
                .extracting(TrainingSession::painPeak)
                .satisfies(
                        peak -> assertThat(peak).isGreaterThan(PainScore.of(5)).isLessThanOrEqualTo(PainScore.of(6)));
        assertNothing(
                rule("load.pain.middle", "modifyMovement settles-slowly 20", number(PAIN + " > 2 <= 5")),
                rule("load.pain.much", "substitute settles-slowly", number(PAIN + " > 5")));
    }

    @Test
    void a_number_left_out_between_two_rules_is_a_gap() {
        Problem gap = assertFound(
                Kind.GAP,
                List.of(PAIN, "load.pain.less", "load.pain.more"),
                rule("load.pain.less", "hold settles-slowly", number(PAIN + " < 5")),
                rule("load.pain.more", "hold settles-slowly", number(PAIN + " > 5")));

        assertThat(gap.text()).contains("session.pain-peak: 5.0");
    }

    @Test
    void two_tails_with_nothing_to_say_between_them_are_no_gap() {
        assertNothing(
                rule("load.ratio.low", "hold settles-slowly", number("week.training-ratio < 1")),
                rule("load.ratio.high", "hold settles-slowly", number("week.training-ratio > 2")));
    }

    @Test
    void a_dimension_that_numbers_part_covers_all_of_them() {
        Problem gap = assertFound(
                Kind.GAP,
                List.of(DURATION),
                rule(
                        "classification.plant.acute",
                        "classify classification.duration acute",
                        number("episode.days < 30")),
                rule(
                        "classification.plant.chronic",
                        "classify classification.duration chronic",
                        number("episode.days >= 90")));

        assertThat(gap.text()).contains("episode.days: 30.0");
        assertNothing(
                rule(
                        "classification.plant.acute",
                        "classify classification.duration acute",
                        number("episode.days < 90")),
                rule(
                        "classification.plant.chronic",
                        "classify classification.duration chronic",
                        number("episode.days >= 90")));
    }

    @Test
    void a_required_answer_about_which_no_rule_concludes_anything_is_a_gap() {
        List<Problem> problems = sound.without("triage.sound.unsure").problems();

        assertThat(problems).extracting(Problem::kind).containsOnly(Kind.GAP);
        assertThat(problems).extracting(Problem::ids).contains(List.of("fever"), List.of("saddle-numbness"));
        assertThat(problems.get(0).text()).startsWith("There is no decision");
    }

    @Test
    void two_bands_of_one_number_that_both_match_overlap() {
        Problem overlap = assertFound(
                Kind.OVERLAP,
                List.of(DURATION, "acute", "chronic"),
                rule(
                        "classification.plant.acute",
                        "classify classification.duration acute",
                        number("episode.days <= 90")),
                rule(
                        "classification.plant.chronic",
                        "classify classification.duration chronic",
                        number("episode.days >= 90")));

        Assessment example = onlyExample(overlap);
        assertThat(example.episode().onset()).isEqualTo(example.asOf().minusDays(90));
    }

    @Test
    void one_action_with_two_sets_of_numbers_overlaps_unless_one_is_a_stricter_case() {
        assertFound(
                Kind.OVERLAP,
                List.of("load.plant.cold", "load.plant.numb"),
                rule("load.plant.cold", "regress lower 10 20", number("temperature < 35")),
                rule("load.plant.numb", "regress lower 30 50", finding("numbness", "present")));
        assertNothing(
                rule("load.plant.hot", "regress lower 10 20", number("temperature > 39")),
                rule("load.plant.very-hot", "regress lower 30 50", number("temperature > 40")));
    }

    @Test
    void two_values_of_a_dimension_from_different_facts_conflict() {
        Rule chronic = rule(
                "classification.plant.chronic",
                "classify classification.duration chronic",
                finding("numbness", "present"));
        Problem conflict = assertFound(
                Kind.CONFLICT,
                List.of(DURATION, "acute", "chronic"),
                rule(
                        "classification.plant.acute",
                        "classify classification.duration acute",
                        finding("fever", "absent")),
                chronic);

        Assessment example = onlyExample(conflict);
        assertThat(example.findings()).containsOnlyKeys("fever", "numbness");
        assertNothing(
                rule(
                        "classification.plant.acute",
                        "classify classification.duration acute",
                        finding("numbness", "absent")),
                chronic);
    }

    @Test
    void a_criterion_that_is_met_because_nobody_knows_is_unearned() {
        assertFound(
                Kind.UNEARNED,
                List.of("load.plant.not-said", "temperature"),
                rule("load.plant.not-said", "met progress.two-green-sessions", unknown("temperature")));
        assertFound(
                Kind.UNEARNED,
                List.of("load.plant.not-sure", "numbness"),
                rule("load.plant.not-sure", "met progress.two-green-sessions", finding("numbness", "unsure")));
        assertNothing(rule("load.plant.said", "met progress.two-green-sessions", finding("numbness", "absent")));
    }

    @Test
    void more_load_without_a_required_no_is_unearned() {
        Planted lax = sound.without("triage.sound.not-asked")
                .without("load.sound.green")
                .with(
                        rule(
                                "triage.plant.not-asked",
                                "incomplete cauda-equina ROUTINE_REVIEW NONE",
                                required("notAsked")),
                        rule(
                                "load.plant.easy",
                                "met progress.two-green-sessions",
                                choice("triage.training-limit", "none")));

        List<Problem> problems = lax.problems();

        assertThat(problems).extracting(Problem::kind).contains(Kind.UNEARNED);
        assertThat(problems)
                .filteredOn(problem -> problem.kind() == Kind.UNEARNED)
                .extracting(Problem::text)
                .anySatisfy(text -> assertThat(text).contains("fever", "load may rise"));
    }

    @Test
    void a_missing_top_band_makes_a_worse_number_calmer() {
        Rule high =
                rule("triage.plant.high", "suspicion infection EMERGENCY BLOCKED", number("temperature >= 36 <= 40"));
        Problem calmer = assertFound(Kind.CALMER, List.of("triage.plant.high", "temperature"), high);

        assertThat(calmer.examples()).hasSize(2);
        assertThat(calmer.examples().get(0).measures()).containsEntry("temperature", 40.0);
        assertThat(calmer.examples().get(1).measures().get("temperature")).isGreaterThan(40);
        assertNothing(
                high, rule("triage.plant.higher", "suspicion infection EMERGENCY BLOCKED", number("temperature > 40")));
    }

    @Test
    void a_danger_whose_yes_calms_is_found() {
        Problem calmer = assertFound(
                Kind.CALMER,
                List.of("triage.plant.no-fever", "fever"),
                rule("triage.plant.no-fever", "suspicion infection EMERGENCY BLOCKED", finding("fever", "absent")));

        assertThat(calmer.examples().get(0).findings()).containsEntry("fever", Finding.ABSENT);
        assertThat(calmer.examples().get(1).findings())
                .containsKey("fever")
                .doesNotContainEntry("fever", Finding.ABSENT);
    }

    @Test
    void a_criterion_that_something_worse_meets_is_found() {
        assertFound(
                Kind.CALMER,
                List.of("load.plant.hot", "temperature"),
                rule("load.plant.hot", "met progress.two-green-sessions", number("temperature > 40")));
        assertNothing(rule("load.plant.cool", "met progress.two-green-sessions", number("temperature < 37")));
    }

    @Test
    void what_is_accepted_is_not_told_and_what_nothing_answers_to_is_stale() {
        Planted planted = sound.with(hold("load.plant.never", number("temperature > 40"), number("temperature < 39")));
        Accepted right = new Accepted(Kind.DEAD, List.of("load.plant.never"), "It is kept for later.", "author", 3);
        Accepted stale = new Accepted(Kind.GAP, List.of("fever"), "None.", "author", 8);

        Verification verification = Verify.of(planted.content(), List.of(), List.of(right, stale))
                .pairs(0)
                .run();

        assertThat(verification.accepted().get(right)).hasSize(1);
        assertThat(verification.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.STALE);
            assertThat(problem.line()).isEqualTo(8);
        });
        assertThatThrownBy(verification::orThrow)
                .isInstanceOf(RuleContentException.class)
                .hasMessageContaining("verify-accepted.yaml:8");
    }

    @Test
    void a_search_that_is_too_long_is_told_as_sampled() {
        String[] two = {"fever", "numbness"};
        Planted planted =
                sound.with(hold("load.plant.never", anyOf("absent", two), anyOf("unsure", two), anyOf("present", two)));

        Verification broken = planted.verify().limit(1).run();

        assertThat(planted.problems()).extracting(Problem::kind).containsOnly(Kind.DEAD);
        assertThat(broken.problems()).isEmpty();
        assertThat(broken.clusters())
                .filteredOn(cluster -> cluster.name().equals("load.plant.never"))
                .anySatisfy(cluster -> assertThat(cluster.samples()).isPositive());
    }

    @Test
    void the_same_pack_gets_the_same_answer() {
        Planted planted = sound.without("triage.sound.unsure")
                .with(rule(
                        "triage.plant.no-fever", "suspicion infection EMERGENCY BLOCKED", finding("fever", "absent")));

        assertThat(planted.verify().run()).isEqualTo(planted.verify().run());
    }

    private static Rule hold(String id, Condition... conditions) {
        return rule(id, "hold settles-slowly", conditions);
    }

    private Problem assertFound(Kind kind, List<String> ids, Rule... planted) {
        List<Problem> problems = sound.with(planted).problems();
        assertThat(problems).extracting(Problem::kind, Problem::ids).contains(tuple(kind, ids));
        return problems.stream()
                .filter(problem -> problem.kind() == kind && problem.ids().equals(ids))
                .findFirst()
                .orElseThrow();
    }

    private void assertNothing(Rule... planted) {
        assertThat(sound.with(planted).problems()).isEmpty();
    }

    private static Assessment onlyExample(Problem problem) {
        assertThat(problem.examples()).hasSize(1);
        return problem.examples().get(0);
    }
}
