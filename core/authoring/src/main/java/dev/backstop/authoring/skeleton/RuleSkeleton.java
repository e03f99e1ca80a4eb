package dev.backstop.authoring.skeleton;

import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.Terms;
import dev.backstop.authoring.internal.Words;
import dev.backstop.authoring.internal.lint.Drafts;
import dev.backstop.authoring.skeleton.Skeleton.SkeletonRefused;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The skeleton of a rule: a draft beside its topic, its scenarios, and the texts that it needs. */
final class RuleSkeleton {
    private static final String SUSPICION = "triage.suspicion";

    private final PackTexts texts;
    private final Terms terms;
    private final Stage stage;
    private final String topic;
    private final String what;

    private RuleSkeleton(PackTexts texts, Stage stage, String topic, String what) {
        this.texts = texts;
        this.terms = texts.pack().terms();
        this.stage = stage;
        this.topic = topic;
        this.what = what;
    }

    static Skeleton of(PackTexts texts, String id, LocalDate day) {
        String[] parts = id.split("\\.", -1);
        List<String> stages = Stream.of(Stage.values()).map(Stage::id).toList();
        if (!stages.contains(parts[0])) {
            throw new SkeletonRefused("The id of a rule is <stage>.<topic>.<what>, and \"" + parts[0]
                    + "\" is no stage; there are " + Words.list(stages) + "." + PackTexts.hint(parts[0], stages));
        }
        if (parts.length != 3 || !Words.isWord(parts[1]) || !Words.isWord(parts[2])) {
            throw new SkeletonRefused(
                    "The id \"" + id
                            + "\" has to be <stage>.<topic>.<what>, topic and what being small letters and digits joined by hyphens.");
        }
        texts.pack().rules().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findFirst()
                .ifPresent(rule -> {
                    throw new SkeletonRefused("The id \"" + id + "\" is taken, in " + rule.at()
                            + ". A rule needs one that was never used.");
                });
        return new RuleSkeleton(texts, Stage.valueOf(Words.upper(parts[0])), parts[1], parts[2]).skeleton(id, day);
    }

    private Skeleton skeleton(String id, LocalDate day) {
        String folder = stage.id() + "/" + topic + "/" + topic;
        String conclusion = conclusion();
        String finding = PackTexts.first(terms.findings.all(), "finding");
        List<String> header = header(conclusion);
        String path = folder + ".drl";
        String before = texts.text(path);
        if (before != null) {
            texts.set(path, withHeader(before, header));
        }
        texts.append(
                path,
                "package dev.backstop.rules." + stage.id() + "\n\n" + String.join("\n", header) + "\n",
                """

                // %1$s: why the condition is as it is, and which way it errs. The source, the statement and the condition below
                // only hold the place.
                rule "%2$s"
                    @title( "%1$s: what it finds, in one line" )
                    @source( "%3$s %1$s: page or line" )
                    @statements( "%4$s" )
                    @status( "draft" )
                    @reviewed( "%5$s" )
                when
                    Finding( id == "%6$s", present )
                then
                    conclude.%7$s;
                end
                """.formatted(
                                Drafts.MARK,
                                id,
                                PackTexts.first(terms.sources.all(), "source"),
                                PackTexts.first(terms.statements.all(), "source statement"),
                                day,
                                finding,
                                conclusion));
        texts.append(folder + ".scenarios.yaml", "", """
                - name: "%1$s: somebody for whom %2$s fires"
                  given: { screen: clear, findings: { %3$s: present } }
                  expect: { because: [%2$s] }
                - name: "%1$s: somebody for whom all but one condition of %2$s hold"
                  given: { screen: clear, findings: { %3$s: absent } }
                  near-miss: [%2$s]
                - name: "%1$s: somebody of whom nobody knows what %2$s needs"
                  given: {}
                  unknown: [%2$s]
                """.formatted(Drafts.MARK, id, finding));
        return texts.done(List.of(
                "Fill in what is marked " + Drafts.MARK + ": the rule, its three scenarios, its texts.",
                "backstop check DIR",
                "Once it is reviewed, write @status( \"active\" ), and run: backstop test DIR"));
    }

    /** A careful conclusion of the stage, and with it what the conclusion needs in the vocabulary and in messages. */
    private String conclusion() {
        return switch (stage) {
            case TRIAGE -> {
                addSuspicion();
                texts.addMessage("suspicion." + what);
                yield "suspicion( \"" + what + "\", Urgency.SOON, TrainingLimit.NO_PROGRESSION )";
            }
            case CLASSIFICATION -> {
                String dimension = PackTexts.first(
                        terms.choices.all().stream()
                                .filter(id -> id.startsWith("classification."))
                                .toList(),
                        "choice classification.…");
                ChoiceTerm term = terms.choiceTerms.get(dimension);
                String value =
                        PackTexts.first(term == null ? List.of() : term.values().keySet(), "class");
                yield "classify( \"" + dimension + "\", \"" + value + "\" )";
            }
            case LOAD -> {
                texts.addMessage("load." + what);
                yield "hold( \"" + what + "\" )";
            }
            case PHASE -> {
                texts.addMessage("phase." + what);
                yield "stay( \"" + what + "\" )";
            }
            case GUIDANCE -> {
                if (!terms.advice.has(what)) {
                    texts.addTerm("advice", "  " + what + ": { kind: review } # " + Drafts.MARK + "\n");
                }
                texts.addMessage("advice." + what);
                yield "advise( \"" + what + "\" )";
            }
        };
    }

    private List<String> header(String conclusion) {
        List<String> header = new ArrayList<>();
        if (conclusion.contains("TrainingLimit.")) {
            header.add("import dev.backstop.decision.TrainingLimit");
            header.add("import dev.backstop.decision.Urgency");
        }
        header.add("import dev.backstop.facts.Finding");
        header.add("global dev.backstop.content.Limits limit");
        header.add("global " + stage.conclusions().getName() + " conclude");
        return header;
    }

    // Imports stand before globals, so what is missing goes right below the package.
    private static String withHeader(String text, List<String> header) {
        List<String> missing = header.stream()
                .filter(line -> line.startsWith("import ") && !text.contains(line + "\n"))
                .toList();
        int end = text.indexOf('\n', text.indexOf("package "));
        return missing.isEmpty() || end < 0
                ? text
                : text.substring(0, end + 1) + "\n" + String.join("\n", missing) + text.substring(end + 1);
    }

    /** Makes the suspicion a value of the choice that lists them, at its end. */
    private void addSuspicion() {
        ChoiceTerm suspicions = terms.choiceTerms.get(SUSPICION);
        Place at = terms.choices.place(SUSPICION);
        if (suspicions == null || at == null) {
            throw new SkeletonRefused(
                    "The pack has no choice \"" + SUSPICION + "\", which every suspicion belongs to.");
        }
        if (suspicions.values().containsKey(what)) {
            return;
        }
        List<String> lines =
                new ArrayList<>(List.of(String.valueOf(texts.text(at.file())).split("\n", -1)));
        int line = at.line();
        while (line < lines.size() && !lines.get(line).strip().startsWith("values:")) {
            line++;
        }
        if (line == lines.size()) {
            throw new SkeletonRefused("The choice \"" + SUSPICION + "\" (" + at + ") has no values to add one to.");
        }
        String entry = what + ": \"" + Drafts.MARK + ": what it is called\"";
        String values = lines.get(line);
        if (values.contains("{") && values.stripTrailing().endsWith("}")) {
            lines.set(line, values.substring(0, values.lastIndexOf('}')).stripTrailing() + ", " + entry + " }");
        } else {
            int indent = indent(values);
            int last = line;
            while (last + 1 < lines.size() && indent(lines.get(last + 1)) > indent) {
                last++;
            }
            lines.add(last + 1, " ".repeat(indent(lines.get(last))) + entry);
        }
        texts.set(at.file(), String.join("\n", lines));
        texts.translate("value." + SUSPICION + "." + what);
    }

    private static int indent(String line) {
        return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
    }
}
