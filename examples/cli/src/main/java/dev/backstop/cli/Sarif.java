package dev.backstop.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Severity;
import dev.backstop.authoring.check.PackCheck;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in a pack, in the Static Analysis Results Interchange Format 2.1.0, which code hosts read. */
record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    record Run(Tool tool, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, @Nullable String version, List<Rule> rules) {}

    record Rule(String id, Text shortDescription, Text help, Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Text(String text) {}

    /** @param ruleId absent for what no check found */
    record Result(
            @Nullable String ruleId,
            @Nullable Integer ruleIndex,
            String level,
            Text message,
            List<Location> locations) {}

    record Location(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(
            Artifact artifactLocation, @Nullable Region region) {}

    record Artifact(String uri) {}

    record Region(int startLine, @Nullable Integer startColumn) {}

    /** @param pack the pack's directory; files are told from where the program runs, as code hosts expect it */
    static Sarif of(PackCheck check, Path pack) {
        Driver driver = new Driver(
                "backstop",
                Versions.program(),
                Stream.of(Check.values()).map(Sarif::rule).toList());
        List<Result> results =
                check.faults().stream().map(fault -> result(fault, pack)).toList();
        return new Sarif(
                "https://json.schemastore.org/sarif-2.1.0.json",
                "2.1.0",
                List.of(new Run(new Tool(driver), "utf16CodeUnits", results)));
    }

    private static Rule rule(Check check) {
        return new Rule(
                check.id(),
                new Text(check.title() + "."),
                new Text("See " + check.page() + "."),
                new Configuration(level(check.severity())));
    }

    private static Result result(Fault fault, Path pack) {
        Check check = fault.check();
        Region region = fault.line() > 0 ? new Region(fault.line(), fault.column() > 0 ? fault.column() : null) : null;
        return new Result(
                check == null ? null : check.id(),
                check == null ? null : check.ordinal(),
                level(fault.severity()),
                new Text(fault.message() + (fault.hint() == null ? "" : " " + fault.hint())),
                List.of(new Location(new PhysicalLocation(new Artifact(uri(pack.resolve(fault.file()))), region))));
    }

    private static String level(Severity severity) {
        return Json.kebab(severity);
    }

    private static String uri(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(here)) {
            return absolute.toUri().toString();
        }
        try {
            String path = here.relativize(absolute).toString().replace('\\', '/');
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
