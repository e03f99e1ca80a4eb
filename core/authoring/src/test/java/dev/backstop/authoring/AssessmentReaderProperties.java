package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AssessmentReaderProperties {
    private static final List<String> NAMES = List.of(
            "asOf",
            "person",
            "age",
            "sex",
            "episode",
            "onset",
            "pain",
            "findings",
            "answer",
            "since",
            "course",
            "measures",
            "choices",
            "sessions",
            "date",
            "painPeak",
            "settledAfter",
            "nextMorning",
            "exercises",
            "exercise",
            "days",
            "sleepHours",
            "plan",
            "phase",
            "capacityTests",
            "test",
            "value",
            "fever",
            "");

    @Property
    void any_tree_gives_an_assessment_or_its_faults(@ForAll("trees") Object tree) {
        AssessmentReading reading = AssessmentReader.read(tree);

        assertThat(reading.assessment() == null).isEqualTo(!reading.faults().isEmpty());
        assertThat(reading.faults())
                .allSatisfy(fault -> assertThat(fault.path()).isNotEmpty());
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> values = Arbitraries.of(
                        "2026-11-21",
                        "2026-13-45",
                        "present",
                        "worsening",
                        "female",
                        "PT24H",
                        "P999999999999999999D",
                        "reload",
                        0,
                        -1,
                        3,
                        11,
                        40L,
                        2.5,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        1e300,
                        true,
                        new Object(),
                        'c')
                .map(value -> (Object) value)
                .injectNull(0.1);
        Arbitrary<Object> keys = Arbitraries.of(NAMES).map(name -> (Object) name);
        Arbitrary<Object> oddKeys = Arbitraries.frequencyOf(
                Tuple.of(20, keys), Tuple.of(1, Arbitraries.of(1, true).map(key -> (Object) key)));
        return tree(oddKeys, values, 3);
    }

    private static Arbitrary<Object> tree(Arbitrary<Object> keys, Arbitrary<Object> values, int depth) {
        if (depth == 0) {
            return values;
        }
        Arbitrary<Object> below = tree(keys, values, depth - 1);
        Arbitrary<Object> lists = below.list().ofMaxSize(3).map(list -> new ArrayList<>(list));
        Arbitrary<Object> maps = Arbitraries.maps(keys, below).ofMaxSize(6).map(AssessmentReaderProperties::copy);
        return Arbitraries.frequencyOf(Tuple.of(1, values), Tuple.of(1, lists), Tuple.of(4, maps));
    }

    private static Object copy(Map<Object, Object> map) {
        return new HashMap<>(map);
    }
}
