package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveLimitsTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "{0} may become {1}: {2}")
    @CsvSource({
        "session.green-hours, 23.5, true",
        "session.green-hours, 24,   true",
        "session.green-hours, 24.5, false",
        "load.green-run,      3,    true",
        "load.green-run,      2,    true",
        "load.green-run,      1,    false",
        "session.window-days, 27,   false",
        "session.window-days, 29,   false",
        "session.green-hours, NaN,  false",
        "load.green-run,      NaN,  false",
    })
    void an_app_may_move_a_parameter_only_the_way_the_pack_lets_it(String id, double value, boolean allowed) {
        Map<String, Double> overrides = Map.of(id, value);
        if (allowed) {
            assertThat(new EffectiveLimits(pack.content.parameters(), overrides).of(id))
                    .isEqualTo(value);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EffectiveLimits(pack.content.parameters(), overrides))
                    .withMessageContaining("The parameter \"" + id + "\"")
                    .withMessageContaining("cannot become " + value);
        }
    }

    @Test
    void a_refusal_says_what_the_pack_says() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectiveLimits(pack.content.parameters(), Map.of("session.green-hours", 48.0)))
                .withMessage("The parameter \"session.green-hours\" (24.0 hours) cannot become 48.0: the pack says"
                        + " host-may: lower.");
    }

    @Test
    void an_unknown_parameter_is_named_with_the_nearest_when_moved_and_when_read() {
        String message = "The pack has no parameter \"session.gren-hours\".\nMaybe you meant \"session.green-hours\".";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectiveLimits(pack.content.parameters(), Map.of("session.gren-hours", 1.0)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack.limits.of("session.gren-hours"))
                .withMessage(message);
    }

    @Test
    void moving_one_parameter_leaves_the_others() {
        EffectiveLimits limits = new EffectiveLimits(pack.content.parameters(), Map.of("session.green-hours", 12.0));

        assertThat(limits.of("session.green-hours")).isEqualTo(12);
        assertThat(limits.of("session.red-hours")).isEqualTo(48);
    }
}
