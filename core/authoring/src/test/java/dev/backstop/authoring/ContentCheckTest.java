package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything else that can be wrong in a pack. */
class ContentCheckTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void refuses_content_that_is_wrong(String name, String file, String old, String by, String faults)
            throws IOException {
        PackCopy pack = PackCopy.in(directory).replace(file, old, by);

        assertThat(String.join("\n", pack.faults())).isEqualTo(faults);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        "unknown key",
                        "vocabulary/findings.yaml",
                        "    required: true",
                        "    requird: true",
                        "vocabulary/findings.yaml:7:5: finding \"saddle-numbness\" has an unknown key \"requird\"; allowed are group, question, label, polarity, required, implies, synonyms, statements, codes."
                                + "\n" + "Maybe you meant \"required\"."),
                arguments(
                        "missing key",
                        "vocabulary/findings.yaml",
                        "    label: Fever\n",
                        "",
                        "vocabulary/findings.yaml:10:3: finding \"fever\" has no \"label\"."),
                arguments(
                        "wrong type",
                        "vocabulary/findings.yaml",
                        "required: true",
                        "required: yes",
                        "vocabulary/findings.yaml:7:15: finding \"saddle-numbness\" has \"yes\" as \"required\"; it has to be true or false."),
                arguments(
                        "unknown word",
                        "vocabulary/findings.yaml",
                        "polarity: danger",
                        "polarity: dangerous",
                        "vocabulary/findings.yaml:6:15: finding \"saddle-numbness\" has \"dangerous\" as \"polarity\"; allowed are danger, reassuring, neutral."
                                + "\n" + "Maybe you meant \"danger\"."),
                arguments(
                        "unknown implied finding",
                        "vocabulary/findings.yaml",
                        "implies: [numbness]",
                        "implies: [numness]",
                        "vocabulary/findings.yaml:8:15: finding \"saddle-numbness\" implies the finding \"numness\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"numbness\" (vocabulary/findings.yaml:16)."),
                arguments(
                        "circle of findings",
                        "vocabulary/findings.yaml",
                        "    polarity: neutral",
                        "    polarity: neutral\n    implies: [saddle-numbness]",
                        "vocabulary/findings.yaml:8:15: finding \"saddle-numbness\" implies itself: saddle-numbness -> numbness -> saddle-numbness."
                                + "\n"
                                + "vocabulary/findings.yaml:21:15: finding \"numbness\" implies itself: numbness -> saddle-numbness -> numbness."),
                arguments(
                        "count of an unknown finding",
                        "vocabulary/measures.yaml",
                        "counts: [fever,",
                        "counts: [feever,",
                        "vocabulary/measures.yaml:19:14: measure \"signs.sure\" counts the finding \"feever\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"fever\" (vocabulary/findings.yaml:10)."),
                arguments(
                        "count of an unknown measure",
                        "vocabulary/measures.yaml",
                        "measure: sitting-tolerance",
                        "measure: siting-tolerance",
                        "vocabulary/measures.yaml:19:49: measure \"signs.sure\" counts the measure \"siting-tolerance\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"sitting-tolerance\" (vocabulary/derived.yaml:266)."),
                arguments(
                        "count of a count",
                        "vocabulary/measures.yaml",
                        "measure: sitting-tolerance",
                        "measure: signs.possible",
                        "vocabulary/measures.yaml:19:49: measure \"signs.sure\" counts \"signs.possible\", which is a count itself."),
                arguments(
                        "count of what the engine counts",
                        "vocabulary/measures.yaml",
                        "measure: sitting-tolerance",
                        "measure: screen.required-open",
                        "vocabulary/measures.yaml:19:49: measure \"signs.sure\" counts \"screen.required-open\", which is a count itself."),
                arguments(
                        "count of the same twice",
                        "vocabulary/measures.yaml",
                        "fever, saddle-numbness",
                        "fever, fever",
                        "vocabulary/measures.yaml:19:21: measure \"signs.sure\" counts \"fever\" twice."),
                arguments(
                        "count of nothing",
                        "vocabulary/measures.yaml",
                        "counts: [fever, saddle-numbness, { measure: sitting-tolerance, below: load.settling-window }]",
                        "counts: []",
                        "vocabulary/measures.yaml:19:13: measure \"signs.sure\" counts nothing; \"counts\" has to be a list that is not empty."
                                + "\n"
                                + "vocabulary/measures.yaml:27:21: measure \"signs.possible\" is the upper bound of \"signs.sure\", which has no \"counts\"."),
                arguments(
                        "count with a wrong comparison",
                        "vocabulary/measures.yaml",
                        "below: load",
                        "less: load",
                        "vocabulary/measures.yaml:19:38: measure \"signs.sure\": a counted measure needs exactly one of below, at-most, above, at-least."
                                + "\n"
                                + "vocabulary/measures.yaml:19:68: measure \"signs.sure\": a counted measure has an unknown key \"less\"; allowed are measure, below, at-most, above, at-least."),
                arguments(
                        "count with two comparisons",
                        "vocabulary/measures.yaml",
                        "below: load.settling-window",
                        "below: load.settling-window, above: load.settling-window",
                        "vocabulary/measures.yaml:19:38: measure \"signs.sure\": a counted measure needs exactly one of below, at-most, above, at-least."),
                arguments(
                        "count with an unknown parameter",
                        "vocabulary/measures.yaml",
                        "below: load.settling-window",
                        "below: load.setling-window",
                        "vocabulary/measures.yaml:19:75: measure \"signs.sure\": a counted measure compares with the parameter \"load.setling-window\", which no file under parameters/ defines."
                                + "\n" + "Maybe you meant \"load.settling-window\" (parameters/limits.yaml:82)."),
                arguments(
                        "count that says where it comes from",
                        "vocabulary/measures.yaml",
                        "counts: [fever, saddle-numbness, { measure: sitting-tolerance, below: load.settling-window }]",
                        "counts: [fever, saddle-numbness, { measure: sitting-tolerance, below: load.settling-window }]\n    from: everywhere",
                        "vocabulary/measures.yaml:20:11: measure \"signs.sure\" is a count, which needs no \"from\"."),
                arguments(
                        "ratio of one",
                        "vocabulary/phases.yaml",
                        "ratio: [sitting-tolerance, temperature]",
                        "ratio: [temperature]",
                        "vocabulary/phases.yaml:9:12: measure \"warmth-of-sitting\" needs two different measures in \"ratio\": [first, second]."),
                arguments(
                        "ratio of something unknown",
                        "vocabulary/phases.yaml",
                        "ratio: [sitting-tolerance, temperature]",
                        "ratio: [sitting-tolerance, temprature]",
                        "vocabulary/phases.yaml:9:32: measure \"warmth-of-sitting\" is worked out from the measure \"temprature\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"temperature\" (vocabulary/measures.yaml:2)."),
                arguments(
                        "ratio of a count",
                        "vocabulary/phases.yaml",
                        "ratio: [sitting-tolerance, temperature]",
                        "ratio: [sitting-tolerance, signs.sure]",
                        "vocabulary/phases.yaml:9:32: measure \"warmth-of-sitting\" is worked out from \"signs.sure\", which is a count or worked out itself; it has to be a number that is given or that the engine derives."),
                arguments(
                        "ratio that says where it comes from",
                        "vocabulary/phases.yaml",
                        "ratio: [sitting-tolerance, temperature]",
                        "ratio: [sitting-tolerance, temperature]\n    from: everywhere",
                        "vocabulary/phases.yaml:10:11: measure \"warmth-of-sitting\" has both \"ratio\" and \"from\"; it can only have one of them."),
                arguments(
                        "upper bound of nothing that counts",
                        "vocabulary/measures.yaml",
                        "upper-bound-of: signs.sure",
                        "upper-bound-of: temperature",
                        "vocabulary/measures.yaml:27:21: measure \"signs.possible\" is the upper bound of \"temperature\", which has no \"counts\"."),
                arguments(
                        "upper bound of something unknown",
                        "vocabulary/measures.yaml",
                        "upper-bound-of: signs.sure",
                        "upper-bound-of: signs.shure",
                        "vocabulary/measures.yaml:27:21: measure \"signs.possible\" is the upper bound of the measure \"signs.shure\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"signs.sure\" (vocabulary/measures.yaml:12)."),
                arguments(
                        "upper bound that counts",
                        "vocabulary/measures.yaml",
                        "upper-bound-of: signs.sure",
                        "upper-bound-of: signs.sure\n    counts: [fever]",
                        "vocabulary/measures.yaml:27:21: measure \"signs.possible\" has both \"counts\" and \"upper-bound-of\"; it can only be one of them."),
                arguments(
                        "measure that implies an unknown finding",
                        "vocabulary/measures.yaml",
                        "implies: { fever:",
                        "implies: { feever:",
                        "vocabulary/measures.yaml:9:16: measure \"temperature\" implies the finding \"feever\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"fever\" (vocabulary/findings.yaml:10)."),
                arguments(
                        "measure that implies with a wrong comparison",
                        "vocabulary/measures.yaml",
                        "at-least: triage",
                        "at-lest: triage",
                        "vocabulary/measures.yaml:9:16: measure \"temperature\", implying \"fever\", needs exactly one of below, at-most, above, at-least."
                                + "\n"
                                + "vocabulary/measures.yaml:9:25: measure \"temperature\", implying \"fever\", has an unknown key \"at-lest\"; allowed are below, at-most, above, at-least."
                                + "\n"
                                + "Maybe you meant \"at-least\"."),
                arguments(
                        "measure that implies with an unknown parameter",
                        "vocabulary/measures.yaml",
                        "at-least: triage.fever-temperature",
                        "at-least: triage.fever-temprature",
                        "vocabulary/measures.yaml:9:35: measure \"temperature\", implying \"fever\", compares with the parameter \"triage.fever-temprature\", which no file under parameters/ defines."
                                + "\n" + "Maybe you meant \"triage.fever-temperature\" (parameters/limits.yaml:154)."),
                arguments(
                        "count that implies",
                        "vocabulary/measures.yaml",
                        "counts: [fever, saddle-numbness, { measure: sitting-tolerance, below: load.settling-window }]",
                        "counts: [fever, saddle-numbness, { measure: sitting-tolerance, below: load.settling-window }]\n    implies: { fever: { above: load.settling-window } }",
                        "vocabulary/measures.yaml:20:14: measure \"signs.sure\" is counted from findings, so it cannot imply one."),
                arguments(
                        "choice that implies an unknown finding",
                        "vocabulary/measures.yaml",
                        "hard: [fever]",
                        "hard: [feever]",
                        "vocabulary/measures.yaml:49:23: choice \"fall\" implies the finding \"feever\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"fever\" (vocabulary/findings.yaml:10)."),
                arguments(
                        "choice with an unknown value that implies",
                        "vocabulary/measures.yaml",
                        "implies: { hard:",
                        "implies: { hart:",
                        "vocabulary/measures.yaml:49:16: choice \"fall\" says what \"hart\" implies, which is none of its values; they are none, hard."
                                + "\n" + "Maybe you meant \"hard\"."),
                arguments(
                        "term with an unknown statement",
                        "vocabulary/measures.yaml",
                        "statements: [C-07]",
                        "statements: [C-70]",
                        "vocabulary/measures.yaml:50:18: choice \"fall\" names the statement \"C-70\", which statements.txt does not list."
                                + "\n" + "Maybe you meant \"C-07\" (statements.txt:4)."),
                arguments(
                        "term with a code of an unknown system",
                        "vocabulary/measures.yaml",
                        "codes: [LOINC 8310-5]",
                        "codes: [LOINK 8310-5]",
                        "vocabulary/measures.yaml:11:13: measure \"temperature\" has the code \"LOINK 8310-5\"; it has to be a code system and a code, such as \"LOINC 8310-5\"; systems are LOINC, SNOMED-CT."
                                + "\n" + "Maybe you meant \"LOINC\"."),
                arguments(
                        "term with a code without a system",
                        "vocabulary/measures.yaml",
                        "codes: [SNOMED-CT 1912002]",
                        "codes: [SNOMED-CT]",
                        "vocabulary/measures.yaml:51:13: choice \"fall\" has the code \"SNOMED-CT\"; it has to be a code system and a code, such as \"LOINC 8310-5\"; systems are LOINC, SNOMED-CT."),
                arguments(
                        "unknown gate",
                        "vocabulary/findings.yaml",
                        "gate: load.progress",
                        "gate: load.progres",
                        "vocabulary: The pack has no criterion of the gate \"load.progress\", which would so be open to everybody."
                                + "\n"
                                + "vocabulary/findings.yaml:23:11: criterion \"progress.two-green-sessions\" has the gate \"load.progres\"; allowed are load.progress, phase.restore, phase.rebuild, phase.reload, phase.self-management."
                                + "\n"
                                + "Maybe you meant \"load.progress\"."),
                arguments(
                        "unknown kind of advice",
                        "vocabulary/findings.yaml",
                        "kind: movement",
                        "kind: motion",
                        "vocabulary/findings.yaml:35:25: advice \"keep-walking\" has \"motion\" as \"kind\"; allowed are review, training, movement, recovery, education, imaging, reassurance, ask."),
                arguments(
                        "target that is rounded to nothing",
                        "vocabulary/findings.yaml",
                        "round-to: 5",
                        "round-to: 0",
                        "vocabulary/findings.yaml:40:15: target \"walking\" has \"0\" as \"round-to\"; it has to be more than 0."),
                arguments(
                        "target that nothing defines",
                        "guidance/aims/aims.drl",
                        "conclude.target( \"walking\"",
                        "conclude.target( \"walkin\"",
                        "guidance/aims/aims.drl:16:22: rule \"guidance.aims.walking\" gives the target \"walkin\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"walking\" (vocabulary/findings.yaml:37)."),
                arguments(
                        "target by a measure that may not be known",
                        "guidance/aims/aims.drl",
                        "walking\", \"sitting-tolerance\"",
                        "walking\", \"temperature\"",
                        "guidance/aims/aims.drl:28:36: rule \"guidance.aims.walking-by-sitting\" multiplies by the measure \"temperature\", which may not be known; it needs a condition Measure( id == \"temperature\", … )."),
                arguments(
                        "target that a scenario expects with one end",
                        "guidance/aims/aims.scenarios.yaml",
                        "walking: 10..15",
                        "walking: 10",
                        "guidance/aims/aims.scenarios.yaml:3:24: scenario \"Somebody who can sit for a while walks by that\" expects \"10\" of the target \"walking\"; it has to be both ends, such as 15..30."),
                arguments(
                        "id that is taken",
                        "vocabulary/findings.yaml",
                        "  numbness:\n",
                        "  sitting-tolerance:\n",
                        "vocabulary/findings.yaml:8:15: finding \"saddle-numbness\" implies the finding \"numbness\", which no file under vocabulary/ defines."
                                + "\n"
                                + "Maybe you meant \"saddle-numbness\" (vocabulary/findings.yaml:2)." + "\n"
                                + "vocabulary/findings.yaml:16:3: finding \"sitting-tolerance\" has the id of something else, in vocabulary/derived.yaml:266.\n"
                                + "vocabulary/progress.yaml:27:16: \"progress\" counts the finding \"numbness\", which no file under vocabulary/ defines.\n"
                                + "Maybe you meant \"saddle-numbness\" (vocabulary/findings.yaml:2).\n"
                                + "vocabulary/progress.yaml:37:10: \"progress\" tells of the group \"nerve\", which no finding under vocabulary/ has."),
                arguments(
                        "id in capitals",
                        "vocabulary/findings.yaml",
                        "  numbness:\n",
                        "  Numbness:\n",
                        "vocabulary/findings.yaml:8:15: finding \"saddle-numbness\" implies the finding \"numbness\", which no file under vocabulary/ defines."
                                + "\n"
                                + "Maybe you meant \"Numbness\" (vocabulary/findings.yaml:16)." + "\n"
                                + "vocabulary/findings.yaml:16:3: The id \"Numbness\" has to be kebab-case words joined by dots.\n"
                                + "vocabulary/progress.yaml:27:16: \"progress\" counts the finding \"numbness\", which no file under vocabulary/ defines.\n"
                                + "Maybe you meant \"Numbness\" (vocabulary/findings.yaml:16)."),
                arguments(
                        "missing derived measure",
                        "vocabulary/derived.yaml",
                        "  days.since-red:",
                        "  days.since-res:",
                        "vocabulary: The pack has no measure \"days.since-red\", which the engine needs." + "\n"
                                + "Maybe you meant \"days.since-res\" (vocabulary/derived.yaml:226)." + "\n"
                                + "vocabulary/derived.yaml:233:11: measure \"days.since-res\" has a \"from\", but the engine derives nothing of this name."
                                + "\n"
                                + "Maybe you meant \"days.since-red\"."),
                arguments(
                        "unit of a derived measure",
                        "vocabulary/derived.yaml",
                        "unit: years",
                        "unit: months",
                        "vocabulary/derived.yaml:5:11: measure \"person.age\" has \"months\" as \"unit\"; it has to be \"years\", in which the engine derives it."),
                arguments(
                        "derived measure that is given",
                        "vocabulary/derived.yaml",
                        "    from: the assessment\n",
                        "",
                        "vocabulary/derived.yaml:2:3: measure \"person.age\" is derived by the engine, so it needs a \"from\"."),
                arguments(
                        "value that is never given",
                        "vocabulary/derived.yaml",
                        "same: same",
                        "equal: same",
                        "vocabulary/derived.yaml:283:13: choice \"session.next-morning\" lacks the value \"same\", which the engine can give it."
                                + "\n"
                                + "vocabulary/derived.yaml:283:31: choice \"session.next-morning\" has the value \"equal\", which the engine never gives it; allowed are better, same, worse."),
                arguments(
                        "always that is not",
                        "vocabulary/derived.yaml",
                        "    always: true\n",
                        "",
                        "vocabulary/derived.yaml:295:3: choice \"triage.outcome\" is known in every decision, so it needs \"always: true\"."),
                arguments(
                        "gate without criteria",
                        "vocabulary/findings.yaml",
                        "gate: phase.reload",
                        "gate: phase.rebuild",
                        "vocabulary: The pack has no criterion of the gate \"phase.reload\", which would so be open to everybody."),
                arguments(
                        "no step",
                        "load/settling/settling.drl",
                        "conclude.step( \"small-step\", limit.of(\"load.step\"), limit.of(\"load.step\") )",
                        "conclude.hold( \"settles-slowly\" )",
                        "load: The stage has no active rule that calls conclude.step."),
                arguments(
                        "missing parameter",
                        "parameters/limits.yaml",
                        "sleep.low-quality:",
                        "sleep.low-qualities:",
                        "parameters: The pack has no parameter \"sleep.low-quality\", which the engine needs." + "\n"
                                + "Maybe you meant \"sleep.low-qualities\" (parameters/limits.yaml:73)."),
                arguments(
                        "parameter without source",
                        "parameters/limits.yaml",
                        "  source: SRC-S002 line 203; SRC-EXAMPLE\n",
                        "",
                        "parameters/limits.yaml:1:1: parameter \"finding.recent-days\" has no \"source\"."),
                arguments(
                        "parameter without number",
                        "parameters/limits.yaml",
                        "value: 14",
                        "value: about 14",
                        "parameters/limits.yaml:4:10: parameter \"finding.recent-days\" has \"about 14\" as \"value\"; it has to be a number."),
                arguments(
                        "parameter with a bad date",
                        "parameters/limits.yaml",
                        "reviewed: 2026-11-21",
                        "reviewed: 21.11.2026",
                        "parameters/limits.yaml:7:13: parameter \"finding.recent-days\" has \"21.11.2026\" as \"reviewed\"; it has to be a date such as 2026-11-21."),
                arguments(
                        "parameter to be read before",
                        "parameters/limits.yaml",
                        "review-by: 2027",
                        "review-by: 2025",
                        "parameters/limits.yaml:8:14: parameter \"finding.recent-days\" has to be read again before it was last read."),
                arguments(
                        "parameter without statements",
                        "parameters/limits.yaml",
                        "  statements: [S002-45]\n",
                        "",
                        "parameters/limits.yaml:1:1: parameter \"finding.recent-days\" has no \"statements\"; write [] when it carries none."),
                arguments(
                        "unverified source without note",
                        "sources.yaml",
                        "note: Made up for tests.",
                        "note: \"\"",
                        "sources.yaml:8:9: source \"SRC-EXAMPLE\" is not verified, so its \"note\" has to say what was not read or what it does not show."),
                arguments(
                        "bad statement id",
                        "statements.txt",
                        "S002-46",
                        "S002 46",
                        "statements.txt:3:1: \"S002 46\" is not the id of a statement; one id a line, \"# \" starts a comment."),
                arguments(
                        "statement twice",
                        "statements.txt",
                        "S002-46",
                        "S002-45",
                        "statements.txt:3:1: statement \"S002-45\" is defined twice, first in statements.txt:2."),
                arguments(
                        "message for one audience",
                        "messages/clinician.properties",
                        "clear.screen =",
                        "clear.screens =",
                        "messages/clinician.properties:58:1: message \"clear.screens\" is not in messages/person.properties; both files need the same keys."
                                + "\n"
                                + "Maybe you meant \"clear.screen\"." + "\n"
                                + "messages/person.properties:30:1: message \"clear.screen\" is not in messages/clinician.properties; both files need the same keys."
                                + "\n"
                                + "Maybe you meant \"clear.screens\"."),
                arguments(
                        "message that nothing shows",
                        "messages/person.properties",
                        "# For the person.",
                        "lod.x = y",
                        "messages/person.properties:1:1: message \"lod.x\" is not in messages/clinician.properties; both files need the same keys."
                                + "\n"
                                + "messages/person.properties:1:1: message \"lod.x\" is one that nothing can show; a key begins with \"suspicion.\", \"incomplete.\", \"watch-for.\", \"clear.\", \"load.\", \"phase.\", \"advice.\", \"exercise.\", \"exercise-choice.\", \"target.\", \"progress.\", or is one that the engine needs."),
                arguments(
                        "message without text",
                        "messages/person.properties",
                        "clear.screen = The text of clear.screen",
                        "clear.screen =",
                        "messages/person.properties:30:1: message \"clear.screen\" has no text."),
                arguments(
                        "message twice",
                        "messages/person.properties",
                        "# For the person.",
                        "clear.screen = Clear",
                        "messages/person.properties:30:1: message \"clear.screen\" is defined twice, first in messages/person.properties:1."),
                arguments(
                        "line that is no message",
                        "messages/person.properties",
                        "# For the person.",
                        "For the person.",
                        "messages/person.properties:1:1: \"For the person.\" is not \"key = text\"."),
                arguments(
                        "escape in a message",
                        "messages/person.properties",
                        "The text of clear.screen",
                        "The text\\nof",
                        "messages/person.properties:30:1: message \"clear.screen\" has a backslash; only one at the end of a line is allowed."),
                arguments(
                        "missing engine message",
                        "messages/person.properties",
                        "urgency.soon =",
                        "urgency.late =",
                        "messages/clinician.properties:8:1: message \"urgency.soon\" is not in messages/person.properties; both files need the same keys."
                                + "\n"
                                + "Maybe you meant \"urgency.late\"." + "\n"
                                + "messages/person.properties:5:1: message \"urgency.late\" is not in messages/clinician.properties; both files need the same keys."
                                + "\n"
                                + "Maybe you meant \"urgency.soon\"." + "\n"
                                + "messages/person.properties:5:1: message \"urgency.late\" is one that nothing can show; a key begins with \"suspicion.\", \"incomplete.\", \"watch-for.\", \"clear.\", \"load.\", \"phase.\", \"advice.\", \"exercise.\", \"exercise-choice.\", \"target.\", \"progress.\", or is one that the engine needs."
                                + "\n"
                                + "Maybe you meant \"urgency.soon\"."),
                arguments(
                        "bad language",
                        "pack.yaml",
                        "language: en",
                        "language: en_GB",
                        "pack.yaml:4:11: pack.yaml has \"en_GB\" as \"language\"; it has to be a BCP 47 tag such as en or pt-BR."),
                arguments("tab in YAML", "pack.yaml", "title: ", "title:\t", "pack.yaml:2:7: A tab; use spaces."),
                arguments(
                        "CR LF",
                        "pack.yaml",
                        "title: An example pack\n",
                        "title: An example pack\r\n",
                        "pack.yaml:2:23: The line ends with CR LF; save the file with LF."),
                arguments(
                        "duplicate key",
                        "pack.yaml",
                        "title:",
                        "id: other\ntitle:",
                        "pack.yaml:2:1: The key \"id\" stands here twice, first in line 1."),
                arguments(
                        "alias",
                        "vocabulary/findings.yaml",
                        "label: Fever",
                        "label: &x Fever\n    synonyms: [*x]",
                        "vocabulary/findings.yaml:13:12: YAML anchors (&name) are not allowed; write it out." + "\n"
                                + "vocabulary/findings.yaml:14:16: YAML aliases (*name) are not allowed; write it out."),
                arguments(
                        "tag",
                        "pack.yaml",
                        "title: An",
                        "title: !!str An",
                        "pack.yaml:2:8: YAML tags (!name) are not allowed; write the plain value."),
                arguments(
                        "broken YAML",
                        "pack.yaml",
                        "title: An",
                        "title: [An",
                        "pack.yaml:3:8: This is not YAML: what begins with \"[\" in line 2 goes on here without a comma or the closing \"]\"."),
                arguments(
                        "two documents",
                        "pack.yaml",
                        "language: en",
                        "language: en\n---\nid: x",
                        "pack.yaml:5:1: This is not YAML: a second document begins here; a file holds one, and no \"---\" after its beginning."),
                arguments(
                        "unknown near miss",
                        "load/settling/settling.scenarios.yaml",
                        "near-miss: [load.settling.slow,",
                        "near-miss: [load.settling.slo,",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no scenario in which all but one of its conditions hold (\"near-miss\")."
                                + "\n"
                                + "load/settling/settling.scenarios.yaml:12:15: scenario \"Pain that settles exactly on the window counts as settled\" names the rule \"load.settling.slo\", which no rule file defines."
                                + "\n"
                                + "Maybe you meant \"load.settling.slow\" (load/settling/settling.drl:9)."),
                arguments(
                        "draft in a scenario",
                        "load/settling/settling.scenarios.yaml",
                        "near-miss: [load.settling.slow,",
                        "near-miss: [load.settling.slow, load.settling.idea,",
                        "load/settling/settling.scenarios.yaml:12:35: scenario \"Pain that settles exactly on the window counts as settled\" names the rule \"load.settling.idea\" under \"near-miss\", which is not active."),
                arguments(
                        "rule that never fires",
                        "load/settling/settling.scenarios.yaml",
                        "because: [load.settling.slow, load.settling.lower]",
                        "because: [load.settling.lower]",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no scenario in which it fires (\"because\")."),
                arguments(
                        "rule without near miss",
                        "load/settling/settling.scenarios.yaml",
                        "  near-miss: [load.settling.lower]\n",
                        "",
                        "load/settling/settling.drl:21:6: rule \"load.settling.lower\" has no scenario in which all but one of its conditions hold (\"near-miss\")."),
                arguments(
                        "rule without unknown",
                        "load/settling/settling.scenarios.yaml",
                        "[load.settling.slow, load.settling.unknown]",
                        "[load.settling.slow]",
                        "load/settling/settling.drl:46:6: rule \"load.settling.unknown\" has no scenario in which all but one of its conditions hold (\"near-miss\")."),
                arguments(
                        "unknown base",
                        "load/settling/settling.scenarios.yaml",
                        "base: clear-screen",
                        "base: clean-screen",
                        "load/settling/settling.scenarios.yaml:3:11: scenario \"Pain that settles exactly on the window counts as settled\" starts from the base \"clean-screen\", which scenario-bases.yaml does not define."
                                + "\n" + "Maybe you meant \"clear-screen\" (scenario-bases.yaml:1)."),
                arguments(
                        "unknown field in a scenario",
                        "load/settling/settling.scenarios.yaml",
                        "painPeak: 2",
                        "painpeak: 2",
                        "load/settling/settling.scenarios.yaml:5:44: scenario \"Pain that settles exactly on the window counts as settled\" has a faulty \"sessions[0].painpeak\": There is no such field; allowed are date, painBefore, painPeak, settledAfter, unsettledFor, nextMorning, effort, minutes, technique, exercises. Maybe you meant \"painPeak\"."),
                arguments(
                        "bad value in a scenario",
                        "load/settling/settling.scenarios.yaml",
                        "painPeak: 2",
                        "painPeak: 12",
                        "load/settling/settling.scenarios.yaml:5:44: scenario \"Pain that settles exactly on the window counts as settled\" has a faulty \"sessions[0].painPeak\": It is 12; it has to be between 0 and 10 points."),
                arguments(
                        "bad value in a base",
                        "scenario-bases.yaml",
                        "sex: female",
                        "sex: woman",
                        "scenario-bases.yaml:3:22: base \"clear-screen\" has a faulty \"person.sex\": It is \"woman\"; allowed are female, male."),
                arguments(
                        "unknown finding in a base",
                        "scenario-bases.yaml",
                        "fever: absent",
                        "fevr: absent",
                        "scenario-bases.yaml:4:40: base \"clear-screen\" states the finding \"fevr\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"fever\" (vocabulary/findings.yaml:10)."),
                arguments(
                        "unknown verdict in a scenario",
                        "load/settling/settling.scenarios.yaml",
                        "load: progress",
                        "load: progres",
                        "load/settling/settling.scenarios.yaml:9:11: scenario \"Pain that settles exactly on the window counts as settled\" expects \"progres\" as \"load\"; allowed are progress, hold, modify, substitute, regress, refer, ask-first."
                                + "\n" + "Maybe you meant \"progress\"."),
                arguments(
                        "unknown suspicion in a scenario",
                        "triage/cauda-equina/cauda-equina.scenarios.yaml",
                        "suspicions: [cauda-equina]",
                        "suspicions: [cauda]",
                        "triage/cauda-equina/cauda-equina.scenarios.yaml:7:18: scenario \"New numbness between the legs is an emergency\" expects \"cauda\" as \"suspicions\"; allowed are cauda-equina, infection."
                                + "\n" + "Maybe you meant \"cauda-equina\"."),
                arguments(
                        "screen that is not clear",
                        "triage/clear/clear.scenarios.yaml",
                        "screen: clear",
                        "screen: open",
                        "triage/clear/clear.scenarios.yaml:2:20: scenario \"Everything is answered no\" has something else than \"clear\" as \"screen\"."),
                arguments(
                        "scenario that expects nothing",
                        "classification/duration/duration.scenarios.yaml",
                        "  near-miss: [classification.duration.chronic]\n",
                        "",
                        "classification/duration/duration.drl:7:6: rule \"classification.duration.chronic\" has no scenario in which all but one of its conditions hold (\"near-miss\")."
                                + "\n"
                                + "classification/duration/duration.scenarios.yaml:6:3: scenario \"Eighty-nine days are not\" expects nothing; it needs \"expect\", \"near-miss\" or \"unknown\"."),
                arguments(
                        "scenario without given",
                        "triage/cauda-equina/cauda-equina.scenarios.yaml",
                        "  given: {}\n",
                        "",
                        "triage/cauda-equina/cauda-equina.scenarios.yaml:10:3: scenario \"Nobody asked\" has no \"given\"."));
    }
}
