package dev.backstop.authoring.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Values on one line, spaced as scenario files are: {@code { base: walker, findings: { fever: absent } }}. */
final class FlowYaml {
    /** A number of more digits than these is written with an exponent. */
    private static final int LONGEST_NUMBER = 30;

    // The library knows when a text needs quotes, but not how to put spaces within braces.
    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private FlowYaml() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map<?, ?> map) {
            return braced(map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ")));
        }
        if (value instanceof List<?> list) {
            boolean plain = list.stream().allMatch(String.class::isInstance);
            String items = list.stream().map(FlowYaml::of).collect(Collectors.joining(", "));
            return plain ? "[" + items + "]" : "[ " + items + " ]";
        }
        return value instanceof BigDecimal number ? number(number) : text(value.toString());
    }

    private static String braced(String entries) {
        return entries.isEmpty() ? "{}" : "{ " + entries + " }";
    }

    private static String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String plain = number.stripTrailingZeros().toPlainString();
        return plain.length() <= LONGEST_NUMBER ? plain : number.toString();
    }

    static String text(String text) {
        String listed = new Dump(ONE_LINE).dumpToString(List.of(text)).strip();
        return listed.substring(1, listed.length() - 1);
    }
}
