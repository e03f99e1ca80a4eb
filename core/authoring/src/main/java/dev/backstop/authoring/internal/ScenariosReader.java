package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.scenario.ScenarioBase;
import dev.backstop.content.Stage;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of a pack. */
final class ScenariosReader {
    private static final List<String> KEYS = List.of("name", "resolves", "given", "expect", "near-miss", "unknown");

    private final Terms terms;
    private final Faults faults;
    private final ScenarioRules rules;
    private final ExpectationReader expectations;
    private final Names bases = new Names("base", "scenario-bases.yaml does not define");
    private final Map<String, Yaml.Mapping> baseMappings = new LinkedHashMap<>();
    private final List<ScenarioBase> baseTerms = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenariosReader(Terms terms, RulesReader rules, Faults faults) {
        this.terms = terms;
        this.faults = faults;
        this.rules = new ScenarioRules(rules, terms, faults);
        this.expectations = new ExpectationReader(terms, rules.active(), faults);
    }

    static ScenariosReader read(PackFiles files, Terms terms, RulesReader rules, Faults faults) {
        ScenariosReader reader = new ScenariosReader(terms, rules, faults);
        PackFile bases = files.find("scenario-bases.yaml");
        if (bases != null) {
            reader.bases(bases);
        }
        for (Stage stage : Stage.values()) {
            files.in(stage.id(), ".scenarios.yaml").forEach(reader::file);
        }
        reader.rules.checkAllShown();
        return reader;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<ScenarioBase> bases() {
        return baseTerms;
    }

    private void bases(PackFile file) {
        Fields.mapping(YamlReader.read(file, faults), file.path(), faults)
                .entries()
                .forEach((name, entry) -> {
                    String owner = "base \"" + name + "\"";
                    Yaml.Mapping base = Fields.mapping(entry.value(), owner, faults);
                    if (base.entries().containsKey("base")) {
                        faults.add(
                                Check.SCENARIO_GIVEN,
                                entry.keyAt(),
                                owner + " has a base itself, which is not allowed.");
                    }
                    bases.define(name, entry.keyAt(), faults);
                    baseMappings.put(name, base);
                    GivenReader.read(base, null, owner, terms, faults);
                    GivenReader.base(name, base, terms).ifPresent(baseTerms::add);
                });
    }

    private void file(PackFile file) {
        Yaml root = YamlReader.read(file, faults);
        if (!(root instanceof Yaml.Sequence list)) {
            if (root != null) {
                faults.setUnread();
                faults.add(
                        Check.WRONG_VALUE,
                        root.at(),
                        "The file has to be a list of scenarios, each beginning with \"- name: \".");
            }
            return;
        }
        Set<String> names = new TreeSet<>();
        for (Yaml item : list.items()) {
            scenario(Fields.mapping(item, "A scenario", faults), names);
        }
    }

    private void scenario(Yaml.Mapping mapping, Set<String> names) {
        Yaml.Entry named = mapping.entries().get("name");
        String name = named != null && named.value() instanceof Yaml.Scalar scalar ? scalar.text() : "";
        String owner = "scenario \"" + name + "\"";
        Fields fields = new Fields(mapping, owner, mapping.at(), faults, KEYS);
        fields.text("name");
        if (!names.add(name)) {
            faults.add(Check.DUPLICATE_ID, mapping.at(), owner + " has the name of another scenario in this file.");
        }
        Assessment assessment = given(fields, owner);
        Fields expect = expectations.fields(fields, owner);
        Expectation expectation = expectations.read(expect, owner);
        List<String> because = rules.because(expect, owner);
        List<String> nearMiss = rules.nearMiss(fields, owner);
        List<String> unknown = rules.unknown(fields, owner);
        List<String> resolves = rules.resolves(fields, because, owner);
        if (!fields.has("expect") && !fields.has("near-miss") && !fields.has("unknown")) {
            faults.add(
                    Check.SCENARIO_EXPECT,
                    mapping.at(),
                    owner + " expects nothing; it needs \"expect\", \"near-miss\" or \"unknown\".");
        }
        boolean draft = rules.showsDraft();
        if (assessment != null && !draft) {
            scenarios.add(new Scenario(
                    name,
                    mapping.at().file(),
                    mapping.at().line(),
                    assessment,
                    expectation,
                    because,
                    nearMiss,
                    unknown,
                    resolves));
        }
    }

    private @Nullable Assessment given(Fields fields, String owner) {
        if (!fields.has("given")) {
            faults.add(Check.SCENARIO_GIVEN, fields.at(), owner + " has no \"given\".");
            return null;
        }
        Yaml.Mapping given = Fields.mapping(fields.yaml("given"), owner + ": \"given\"", faults);
        Yaml.Entry base = given.entries().get("base");
        if (base == null) {
            return GivenReader.read(given, null, owner, terms, faults);
        }
        String name = base.value() instanceof Yaml.Scalar scalar ? scalar.text() : "";
        bases.check(name, base.value().at(), owner, "starts from", faults);
        return GivenReader.read(given, baseMappings.get(name), owner, terms, faults);
    }
}
