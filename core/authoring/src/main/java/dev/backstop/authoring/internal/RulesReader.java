package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.RetiredRule;
import dev.backstop.authoring.RuleFile;
import dev.backstop.authoring.internal.Syntax.RuleText;
import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads every rule file of a pack and checks every rule in it. */
final class RulesReader {
    private static final Comparator<Rule> BY_STAGE =
            Comparator.comparing(Rule::stage).thenComparing(Rule::id);

    private final Terms terms;
    private final int reviewMonths;
    private final Faults faults;
    private final Names ids = new Names("rule", "no rule file defines");
    private final List<ReadRule> rules = new ArrayList<>();
    private final List<Rule> below = new ArrayList<>();
    private final List<RuleFile> files = new ArrayList<>();

    private RulesReader(Terms terms, int reviewMonths, Set<String> switchedOff, Faults faults) {
        if (terms.base != null) {
            for (Rule rule : terms.base.content().rules()) {
                ids.define(rule.id(), terms.base.place(), faults);
                if (!switchedOff.contains(rule.id())) {
                    below.add(rule);
                }
            }
        }
        this.reviewMonths = reviewMonths;
        this.terms = terms;
        this.faults = faults;
    }

    /**
     * Reads the rules.
     *
     * @param reviewMonths after how many months a rule has to be read again that does not say when
     * @param switchedOff rules of the pack below that are not used
     */
    static RulesReader read(PackFiles pack, Terms terms, int reviewMonths, Set<String> switchedOff, Faults faults) {
        RulesReader reader = new RulesReader(terms, reviewMonths, switchedOff, faults);
        for (Stage stage : Stage.values()) {
            List<PackFile> files = pack.in(stage.id(), ".drl");
            files.forEach(reader::file);
            reader.checkStage(stage, files);
        }
        reader.rules.forEach(reader::checkReplacement);
        reader.checkStep();
        return reader;
    }

    /** Every rule's id and place, of rules that are not used as well. */
    Names ids() {
        return ids;
    }

    /** The rules of the pack below that are used, by stage and then in alphabetical order. */
    List<Rule> below() {
        return below;
    }

    /** Every rule that stands in the pack's own files. */
    List<ReadRule> all() {
        return rules;
    }

    List<RuleFile> files() {
        return files;
    }

    List<Rule> active() {
        return Stream.concat(below.stream(), with(RuleMetadata.Status.ACTIVE).map(ReadRule::rule))
                .sorted(BY_STAGE)
                .toList();
    }

    List<Rule> drafts() {
        return with(RuleMetadata.Status.DRAFT)
                .map(ReadRule::rule)
                .sorted(BY_STAGE)
                .toList();
    }

    List<RetiredRule> retired() {
        return with(RuleMetadata.Status.RETIRED)
                .map(rule -> new RetiredRule(rule.rule(), rule.metadata().replacedBy()))
                .sorted(Comparator.comparing(RetiredRule::rule, BY_STAGE))
                .toList();
    }

    private Stream<ReadRule> with(RuleMetadata.Status status) {
        return rules.stream().filter(rule -> rule.metadata().status() == status);
    }

    // Drools says nothing when a package has no rules: it then simply never fires.
    private void checkStage(Stage stage, List<PackFile> files) {
        Place at = Place.of(stage.id());
        if (faults.isUnread()) {
            return;
        }
        boolean none = active().stream().noneMatch(rule -> rule.stage() == stage);
        if (none && files.isEmpty()) {
            faults.add(
                    Check.MISSING_RULE,
                    at,
                    "The stage matched no rule file; allowed are " + stage.id() + "/<topic>/<topic>.drl.");
        } else if (none) {
            faults.add(Check.MISSING_RULE, at, "The stage has no active rule.");
        }
    }

    // Without it, nobody whose criteria are all met could be told by how much load may rise.
    private void checkStep() {
        boolean steps =
                active().stream().anyMatch(rule -> rule.conclusion().call().equals("step"));
        if (!steps && faults.isEmpty()) {
            faults.add(
                    Check.MISSING_RULE,
                    Place.of(Stage.LOAD.id()),
                    "The stage has no active rule that calls conclude.step.");
        }
    }

    private void file(PackFile file) {
        int before = faults.count();
        checkCharacters(file);
        int readable = faults.count();
        Syntax.File syntax = DrlReader.read(file, faults);
        if (faults.count() > readable && !syntax.isWhole()) {
            ids.leaveOpen();
        }
        DrlHeader.check(file, syntax, faults);
        if (syntax.rules().isEmpty() && faults.count() == before) {
            faults.add(Check.MISSING_RULE, Place.of(file.path()), "The file has no rule.");
        }
        Set<Integer> blank = new TreeSet<>();
        int active = 0;
        for (RuleText text : syntax.rules()) {
            ReadRule rule = rule(file, text);
            rules.add(rule);
            if (rule.isActive()) {
                active++;
            } else {
                for (int line = text.firstLine(); line <= text.lastLine(); line++) {
                    blank.add(line);
                }
            }
        }
        // Otherwise there is enough to tell already.
        if (faults.count() == before) {
            DrlAgreement.check(file, syntax, faults);
        }
        files.add(new RuleFile(file.stage(), file.topic(), file.path(), without(file.text(), blank), active));
    }

    // Java turns "\u0022" into a quote before it reads anything else, in comments too.
    private void checkCharacters(PackFile file) {
        int backslash = file.text().indexOf('\\');
        if (backslash >= 0) {
            String head = file.text().substring(0, backslash);
            int line = 1 + (int) head.chars().filter(c -> c == '\n').count();
            faults.add(
                    Check.CHARACTERS,
                    new Place(file.path(), line, backslash - head.lastIndexOf('\n')),
                    "A backslash; a rule file has none, not even in texts and comments.");
        }
    }

    private ReadRule rule(PackFile file, RuleText text) {
        String id = text.name().text();
        String owner = "rule \"" + id + "\"";
        Stage stage = file.stage();
        checkId(id, file, text.name().at());
        ids.define(id, text.name().at(), faults);
        RuleMetadata metadata = RuleMetadata.read(text, owner, terms, reviewMonths, faults);
        List<Condition> conditions = new ConditionChecker(stage, owner, terms, faults).check(text.patterns());
        Conclusion conclusion = text.call() == null
                ? null
                : new ConclusionChecker(stage, owner, conditions, terms, faults).check(text.call());
        Rule rule = new Rule(
                id,
                stage,
                metadata.title(),
                metadata.sources(),
                metadata.statements(),
                metadata.setAside(),
                metadata.reviewed(),
                metadata.reviewBy(),
                conditions,
                conclusion == null ? new Conclusion("none", List.of("none")) : conclusion,
                file.path(),
                text.firstLine());
        return new ReadRule(rule, metadata, text.name().at());
    }

    private void checkId(String id, PackFile file, Place at) {
        String prefix = file.stage().id() + "." + file.topic() + ".";
        if (!id.startsWith(prefix) || !Words.isWord(id.substring(prefix.length()))) {
            faults.add(
                    Check.MALFORMED_ID,
                    at,
                    "rule \"" + id + "\" has an id that does not fit its file; it has to be \"" + prefix
                            + "\" and one kebab-case word.");
        }
    }

    private void checkReplacement(ReadRule rule) {
        String by = rule.metadata().replacedBy();
        if (rule.metadata().status() != RuleMetadata.Status.RETIRED || by.isBlank()) {
            return;
        }
        boolean none = by.startsWith("none:");
        String owner = "rule \"" + rule.rule().id() + "\"";
        if (none && by.substring("none:".length()).isBlank()) {
            faults.add(
                    Check.REPLACEMENT,
                    rule.metadata().replacedByAt(),
                    owner + " does not say why nothing replaces it: \"none: why\".");
        } else if (!none) {
            ids.check(by, rule.metadata().replacedByAt(), owner, "is replaced by", faults);
        }
    }

    private static String without(String text, Set<Integer> blank) {
        String[] lines = text.split("\n", -1);
        blank.forEach(line -> lines[line - 1] = "");
        return String.join("\n", lines);
    }
}
