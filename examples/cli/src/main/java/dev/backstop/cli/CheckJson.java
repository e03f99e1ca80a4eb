package dev.backstop.cli;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Severity;
import dev.backstop.authoring.check.PackCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a pack, as JSON.
 *
 * @param on day for which reviews were looked at
 */
record CheckJson(@Nullable String on, long errors, long warnings, List<FaultJson> faults) {

    /**
     * @param line from 1; absent when the whole file is meant
     * @param column from 1; absent when the whole line is meant
     * @param source the line itself
     */
    record FaultJson(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String severity,
            @Nullable String check,
            String message,
            @Nullable String hint,
            @Nullable String source,
            @Nullable String page) {
        static FaultJson of(Fault fault, String source) {
            Optional<Check> check = Optional.ofNullable(fault.check());
            return new FaultJson(
                    fault.file(),
                    fault.line() > 0 ? fault.line() : null,
                    fault.column() > 0 ? fault.column() : null,
                    Json.kebab(fault.severity()),
                    check.map(Check::id).orElse(null),
                    fault.message(),
                    fault.hint(),
                    source.isEmpty() ? null : source,
                    check.map(Check::page).orElse(null));
        }
    }

    static CheckJson of(PackCheck check) {
        return new CheckJson(
                check.day() == null ? null : String.valueOf(check.day()),
                check.count(Severity.ERROR),
                check.count(Severity.WARNING),
                check.faults().stream()
                        .map(fault -> FaultJson.of(fault, check.line(fault)))
                        .toList());
    }
}
