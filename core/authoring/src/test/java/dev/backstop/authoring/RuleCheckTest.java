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

/** Rules that are well written but wrong. */
class RuleCheckTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void refuses_a_rule_that_is_wrong(String name, String file, String old, String by, String faults)
            throws IOException {
        PackCopy pack = PackCopy.in(directory).replace(file, old, by);

        assertThat(String.join("\n", pack.faults())).isEqualTo(faults);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        "negated answer",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "!absent",
                        "triage/cauda-equina/cauda-equina.drl:18:40: rule \"triage.cauda-equina.numb\" negates \"absent\", which would take an unknown answer for another one; only recent, worsening, steady, required may be negated."),
                arguments(
                        "compared flag",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "present == true",
                        "triage/cauda-equina/cauda-equina.drl:18:50: rule \"triage.cauda-equina.numb\" uses \"true\"; allowed is a text in double quotes, limit.of(\"…\") or 0."),
                arguments(
                        "only what it is not",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "!steady",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" says only what a finding is not, which also holds when it was answered \"no\"; add present or unsure."),
                arguments(
                        "no answer",
                        "triage/cauda-equina/cauda-equina.drl",
                        ", present, !steady",
                        "",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" does not say how the finding was answered; allowed are present, absent, unsure, notAsked, required, recent, worsening, steady."),
                arguments(
                        "two answers",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "present, unsure",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" wants a finding to be present and unsure, which never holds."),
                arguments(
                        "absent and recent",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "absent, recent",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" wants a finding to be absent and recent, which never holds."),
                arguments(
                        "finding without subject",
                        "triage/cauda-equina/cauda-equina.drl",
                        "id == \"saddle-numbness\", present",
                        "present",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" has a Finding without id == \"…\", id in ( … ), group == \"…\" or required."),
                arguments(
                        "id and group",
                        "triage/cauda-equina/cauda-equina.drl",
                        "id == \"saddle-numbness\",",
                        "id == \"saddle-numbness\", group == \"cauda-equina\",",
                        "triage/cauda-equina/cauda-equina.drl:18:39: rule \"triage.cauda-equina.numb\" names the id or the group of a pattern twice; one of them is allowed."),
                arguments(
                        "other id",
                        "triage/cauda-equina/cauda-equina.drl",
                        "id == \"saddle-numbness\"",
                        "id != \"saddle-numbness\"",
                        "triage/cauda-equina/cauda-equina.drl:18:14: rule \"triage.cauda-equina.numb\" compares \"id\" otherwise than allowed; allowed are id == \"…\" and id in ( \"…\", \"…\" )."),
                arguments(
                        "property of another fact",
                        "triage/cauda-equina/cauda-equina.drl",
                        "present, !steady",
                        "value == \"x\"",
                        "triage/cauda-equina/cauda-equina.drl:18:39: rule \"triage.cauda-equina.numb\" asks a Finding for \"value\"; it has id, group, present, absent, unsure, notAsked, required, recent, worsening, steady."),
                arguments(
                        "misspelled property",
                        "triage/cauda-equina/cauda-equina.drl",
                        "!steady",
                        "!stedy",
                        "triage/cauda-equina/cauda-equina.drl:18:49: rule \"triage.cauda-equina.numb\" asks a Finding for \"stedy\"; it has id, group, present, absent, unsure, notAsked, required, recent, worsening, steady."
                                + "\n" + "Maybe you meant \"steady\"."),
                arguments(
                        "not before a finding",
                        "triage/cauda-equina/cauda-equina.drl",
                        "    Finding( id == \"saddle-numbness\", present, !steady )",
                        "    not Finding( id == \"saddle-numbness\", present )",
                        "triage/cauda-equina/cauda-equina.drl:18:5: rule \"triage.cauda-equina.numb\" uses \"not\" otherwise than for \"it is not known\"; allowed are not Measure( id == \"…\" ) and not Choice( id == \"…\" )."),
                arguments(
                        "not with a value",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours",
                        "    not Measure( id == \"session.hours",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" uses \"not\" otherwise than for \"it is not known\"; allowed are not Measure( id == \"…\" ) and not Choice( id == \"…\" )."),
                arguments(
                        "measure without id",
                        "load/settling/settling.drl",
                        "id == \"session.hours-to-settle\", ",
                        "",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" has a Measure without id == \"…\" or id in ( \"…\", \"…\" )."),
                arguments(
                        "bare number",
                        "load/settling/settling.drl",
                        "limit.of(\"load.settling-window\")",
                        "24",
                        "load/settling/settling.drl:16:55: rule \"load.settling.slow\" has the bare number 24; only 0 may stand in a rule, every other number is a parameter: limit.of(\"…\")."),
                arguments(
                        "measure and text",
                        "load/settling/settling.drl",
                        "limit.of(\"load.settling-window\")",
                        "\"24\"",
                        "load/settling/settling.drl:16:55: rule \"load.settling.slow\" compares the value of a Measure with \"24\"; allowed are limit.of(\"…\") and 0."),
                arguments(
                        "measure unequal",
                        "load/settling/settling.drl",
                        "value > limit",
                        "value != limit",
                        "load/settling/settling.drl:16:47: rule \"load.settling.slow\" compares the value of a Measure otherwise than allowed; allowed are ==, <, <=, >, >=."),
                arguments(
                        "property of a measure",
                        "load/settling/settling.drl",
                        "value > limit",
                        "amount > limit",
                        "load/settling/settling.drl:16:47: rule \"load.settling.slow\" asks a Measure for \"amount\"; it has id, value."),
                arguments(
                        "negated value",
                        "load/settling/settling.drl",
                        "value > limit.of(\"load.settling-window\")",
                        "!value",
                        "load/settling/settling.drl:16:48: rule \"load.settling.slow\" negates \"value\"; only findings have properties that may be."),
                arguments(
                        "choice compared with less",
                        "load/settling/settling.drl",
                        "value == \"worse\"",
                        "value < \"worse\"",
                        "load/settling/settling.drl:28:43: rule \"load.settling.lower\" compares the value of a Choice otherwise than allowed; allowed are ==, !=, in ( … ) and texts."),
                arguments(
                        "choice and number",
                        "load/settling/settling.drl",
                        "value == \"worse\"",
                        "value == 0",
                        "load/settling/settling.drl:28:52: rule \"load.settling.lower\" compares the value of a Choice with 0; allowed is a text in double quotes."),
                arguments(
                        "unknown finding",
                        "triage/cauda-equina/cauda-equina.drl",
                        "\"saddle-numbness\"",
                        "\"sadle-numbness\"",
                        "triage/cauda-equina/cauda-equina.drl:18:20: rule \"triage.cauda-equina.numb\" asks for the finding \"sadle-numbness\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"saddle-numbness\" (vocabulary/findings.yaml:2)."),
                arguments(
                        "unknown group",
                        "triage/cauda-equina/cauda-equina.drl",
                        "\"cauda-equina\", notAsked",
                        "\"cauda-equine\", notAsked",
                        "triage/cauda-equina/cauda-equina.drl:30:30: rule \"triage.cauda-equina.open\" asks for the group \"cauda-equine\", which no finding under vocabulary/ has."
                                + "\n" + "Maybe you meant \"cauda-equina\" (vocabulary/findings.yaml:3)."),
                arguments(
                        "unknown measure",
                        "load/settling/settling.drl",
                        "\"session.hours-to-settle\"",
                        "\"hours-to-settle\"",
                        "load/settling/settling.drl:16:20: rule \"load.settling.slow\" asks for the measure \"hours-to-settle\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"session.hours-to-settle\" (vocabulary/derived.yaml:90)."),
                arguments(
                        "unknown choice",
                        "load/settling/settling.drl",
                        "\"session.next-morning\"",
                        "\"session.next-mornin\"",
                        "load/settling/settling.drl:28:19: rule \"load.settling.lower\" asks for the choice \"session.next-mornin\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"session.next-morning\" (vocabulary/derived.yaml:280)."),
                arguments(
                        "unknown value of a choice",
                        "load/settling/settling.drl",
                        "\"worse\"",
                        "\"worst\"",
                        "load/settling/settling.drl:28:52: rule \"load.settling.lower\" compares the choice \"session.next-morning\" with \"worst\"; its values are better, same, worse."
                                + "\n" + "Maybe you meant \"worse\"."),
                arguments(
                        "choice of a later stage",
                        "load/settling/settling.drl",
                        "id == \"session.next-morning\", value == \"worse\"",
                        "id == \"load.verdict\", value == \"hold\"",
                        "load/settling/settling.drl:28:19: rule \"load.settling.lower\" asks for the choice \"load.verdict\", which is known from the phase stage on only."),
                arguments(
                        "unknown parameter",
                        "load/settling/settling.drl",
                        "load.settling-window",
                        "load.setling-window",
                        "load/settling/settling.drl:16:64: rule \"load.settling.slow\" reads the parameter \"load.setling-window\", which no file under parameters/ defines."
                                + "\n" + "Maybe you meant \"load.settling-window\" (parameters/limits.yaml:82)."),
                arguments(
                        "unknown message",
                        "load/settling/settling.drl",
                        "conclude.hold( \"settles-slowly\" )",
                        "conclude.hold( \"settles-slow\" )",
                        "load/settling/settling.drl:18:20: rule \"load.settling.slow\" needs the message \"load.settles-slow\", which no file under messages/ defines."
                                + "\n" + "Maybe you meant \"load.settles-slowly\" (messages/person.properties:31)."),
                arguments(
                        "unknown call",
                        "load/settling/settling.drl",
                        "conclude.hold(",
                        "conclude.hodl(",
                        "load/settling/settling.drl:18:14: rule \"load.settling.slow\" calls conclude.hodl, which the load stage does not have; allowed are askAgain(id, days), askFirst(id), deload(id, atLeast, atMost), ease(id, atLeast, atMost), hold(id), met(criterion), modifyMovement(id, atMost), refer(id), regress(id, atLeast, atMost), smallestStep(id, jumpAtMost, jumpBelow), step(id, suggested, atMost), substitute(id), trimPlan(id), volumeOnly(id)."
                                + "\n" + "Maybe you meant \"hold\"."),
                arguments(
                        "call of another stage",
                        "load/settling/settling.drl",
                        "conclude.hold( \"settles-slowly\" )",
                        "conclude.protect( \"not-safe\" )",
                        "load/settling/settling.drl:18:14: rule \"load.settling.slow\" calls conclude.protect, which the load stage does not have; allowed are askAgain(id, days), askFirst(id), deload(id, atLeast, atMost), ease(id, atLeast, atMost), hold(id), met(criterion), modifyMovement(id, atMost), refer(id), regress(id, atLeast, atMost), smallestStep(id, jumpAtMost, jumpBelow), step(id, suggested, atMost), substitute(id), trimPlan(id), volumeOnly(id)."),
                arguments(
                        "too few arguments",
                        "load/settling/settling.drl",
                        "conclude.regress( \"lower\", limit.of(\"load.cut-least\"), ",
                        "conclude.regress( \"lower\", ",
                        "load/settling/settling.drl:31:14: rule \"load.settling.lower\" calls regress with 2 argument(s); it is regress(id, atLeast, atMost)."),
                arguments(
                        "number in a conclusion",
                        "load/settling/settling.drl",
                        "limit.of(\"load.cut-least\")",
                        "10",
                        "load/settling/settling.drl:31:32: rule \"load.settling.lower\" gives 10 to regress(id, atLeast, atMost); allowed is limit.of(\"…\"): a number in a rule has no source."),
                arguments(
                        "unknown parameter of a conclusion",
                        "load/settling/settling.drl",
                        "load.cut-least",
                        "load.cut-last",
                        "load/settling/settling.drl:31:41: rule \"load.settling.lower\" reads the parameter \"load.cut-last\", which no file under parameters/ defines."
                                + "\n" + "Maybe you meant \"load.cut-least\" (parameters/limits.yaml:118)."),
                arguments(
                        "unknown urgency",
                        "triage/cauda-equina/cauda-equina.drl",
                        "Urgency.EMERGENCY",
                        "Urgency.EMERGENCIES",
                        "triage/cauda-equina/cauda-equina.drl:20:41: rule \"triage.cauda-equina.numb\" gives Urgency.EMERGENCIES to suspicion(id, urgency, limit); allowed are Urgency.SELF_MANAGE, Urgency.ROUTINE_REVIEW, Urgency.SOON, Urgency.URGENT, Urgency.SAME_DAY, Urgency.EMERGENCY."
                                + "\n"
                                + "Maybe you meant \"Urgency.EMERGENCY\"." + "\n"
                                + "triage/cauda-equina/cauda-equina.scenarios.yaml:7:18: scenario \"New numbness between the legs is an emergency\" expects \"cauda-equina\" as \"suspicions\"; allowed are infection."),
                arguments(
                        "constant of another enum",
                        "triage/cauda-equina/cauda-equina.drl",
                        "Urgency.EMERGENCY",
                        "TrainingLimit.BLOCKED",
                        "triage/cauda-equina/cauda-equina.drl:20:41: rule \"triage.cauda-equina.numb\" gives TrainingLimit.BLOCKED to suspicion(id, urgency, limit); allowed are Urgency.SELF_MANAGE, Urgency.ROUTINE_REVIEW, Urgency.SOON, Urgency.URGENT, Urgency.SAME_DAY, Urgency.EMERGENCY."
                                + "\n"
                                + "triage/cauda-equina/cauda-equina.scenarios.yaml:7:18: scenario \"New numbness between the legs is an emergency\" expects \"cauda-equina\" as \"suspicions\"; allowed are infection."),
                arguments(
                        "unknown criterion",
                        "load/settling/settling.drl",
                        "progress.two-green-sessions",
                        "progress.two-green-session",
                        "load/settling/settling.drl:43:19: rule \"load.settling.two-green\" meets the criterion \"progress.two-green-session\", which no file under vocabulary/ defines."
                                + "\n"
                                + "Maybe you meant \"progress.two-green-sessions\" (vocabulary/findings.yaml:22)."),
                arguments(
                        "criterion of another stage",
                        "load/settling/settling.drl",
                        "progress.two-green-sessions",
                        "restore.walks",
                        "load/settling/settling.drl:43:19: rule \"load.settling.two-green\" meets the criterion \"restore.walks\" of the gate \"phase.restore\"; a rule of the load stage meets criteria of its own gates only."),
                arguments(
                        "unknown advice",
                        "guidance/walking/walking.drl",
                        "\"keep-walking\"",
                        "\"keep-walkin\"",
                        "guidance/walking/walking.drl:16:22: rule \"guidance.walking.keep\" gives the advice \"keep-walkin\", which no file under vocabulary/ defines."
                                + "\n" + "Maybe you meant \"keep-walking\" (vocabulary/findings.yaml:35)."),
                arguments(
                        "unknown dimension",
                        "classification/duration/duration.drl",
                        "\"classification.duration\", \"chronic\"",
                        "\"classification.time\", \"chronic\"",
                        "classification/duration/duration.drl:16:24: rule \"classification.duration.chronic\" classifies by \"classification.time\"; the vocabulary's dimensions are classification.duration."
                                + "\n" + "Maybe you meant \"classification.duration\"."),
                arguments(
                        "unknown class",
                        "classification/duration/duration.drl",
                        "\"classification.duration\", \"chronic\"",
                        "\"classification.duration\", \"cronic\"",
                        "classification/duration/duration.drl:16:51: rule \"classification.duration.chronic\" gives \"classification.duration\" the value \"cronic\"; its values are acute, chronic."
                                + "\n" + "Maybe you meant \"chronic\"."),
                arguments(
                        "suspicion that is no value",
                        "vocabulary/derived.yaml",
                        "values: { cauda-equina: cauda-equina,",
                        "values: { cauda: cauda-equina,",
                        "triage/cauda-equina/cauda-equina.drl:20:25: rule \"triage.cauda-equina.numb\" raises the suspicion \"cauda-equina\", which is not a value of the choice \"triage.suspicion\" (vocabulary/derived.yaml:313)."
                                + "\n" + "Maybe you meant \"cauda\"."),
                arguments(
                        "no title",
                        "load/settling/settling.drl",
                        "    @title( \"Pain took longer than the settling window\" )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @title."),
                arguments(
                        "no source",
                        "load/settling/settling.drl",
                        "    @source( \"SRC-S002 line 203; SRC-EXAMPLE\" )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @source."),
                arguments(
                        "no statements",
                        "load/settling/settling.drl",
                        "    @statements( \"S002-45 C-07\" )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @statements."),
                arguments(
                        "empty statements",
                        "load/settling/settling.drl",
                        "\"S002-45 C-07\"",
                        "\"\"",
                        "load/settling/settling.drl:12:18: rule \"load.settling.slow\" has an empty @statements."),
                arguments(
                        "no status",
                        "load/settling/settling.drl",
                        "    @status( \"active\" )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @status."),
                arguments(
                        "no review",
                        "load/settling/settling.drl",
                        "    @reviewed( \"2026-11-21\" )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @reviewed."),
                arguments(
                        "bad status",
                        "load/settling/settling.drl",
                        "\"active\"",
                        "\"activ\"",
                        "load/settling/settling.drl:13:14: rule \"load.settling.slow\" has the status \"activ\"; allowed are draft, active, retired."
                                + "\n" + "Maybe you meant \"active\"."),
                arguments(
                        "bad review",
                        "load/settling/settling.drl",
                        "\"2026-11-21\"",
                        "\"2026-13-21\"",
                        "load/settling/settling.drl:14:16: rule \"load.settling.slow\" was reviewed on \"2026-13-21\"; it has to be a date such as 2026-11-21."),
                arguments(
                        "unknown source",
                        "load/settling/settling.drl",
                        "SRC-S002 line",
                        "SRC-S003 line",
                        "load/settling/settling.drl:11:14: rule \"load.settling.slow\" names the source \"SRC-S003\", which sources.yaml does not define."
                                + "\n" + "Maybe you meant \"SRC-S002\" (sources.yaml:10)."),
                arguments(
                        "unknown statement",
                        "load/settling/settling.drl",
                        "S002-45",
                        "S002-44",
                        "load/settling/settling.drl:12:18: rule \"load.settling.slow\" names the statement \"S002-44\", which statements.txt does not list."
                                + "\n" + "Maybe you meant \"S002-45\" (statements.txt:2)."),
                arguments(
                        "retired without replacement",
                        "load/settling/settling.drl",
                        "    @replacedBy( \"load.settling.slow\" )\n",
                        "",
                        "load/settling/settling.drl:59:6: rule \"load.settling.old\" is retired and has no @replacedBy; write the id of a rule, or \"none: why\"."),
                arguments(
                        "replaced by nothing known",
                        "load/settling/settling.drl",
                        "@replacedBy( \"load.settling.slow\" )",
                        "@replacedBy( \"load.settling.slo\" )",
                        "load/settling/settling.drl:65:18: rule \"load.settling.old\" is replaced by the rule \"load.settling.slo\", which no rule file defines."
                                + "\n" + "Maybe you meant \"load.settling.slow\" (load/settling/settling.drl:9)."),
                arguments(
                        "replaced by nothing without a reason",
                        "load/settling/settling.drl",
                        "@replacedBy( \"load.settling.slow\" )",
                        "@replacedBy( \"none: \" )",
                        "load/settling/settling.drl:65:18: rule \"load.settling.old\" does not say why nothing replaces it: \"none: why\"."),
                arguments(
                        "active and replaced",
                        "load/settling/settling.drl",
                        "@status( \"active\" )",
                        "@status( \"active\" ) @replacedBy( \"none: x\" )",
                        "load/settling/settling.drl:13:38: rule \"load.settling.slow\" has a @replacedBy, which is for retired rules only."),
                arguments(
                        "duplicate id",
                        "load/settling/settling.drl",
                        "rule \"load.settling.idea\"",
                        "rule \"load.settling.slow\"",
                        "load/settling/settling.drl:72:6: rule \"load.settling.slow\" is defined twice, first in load/settling/settling.drl:9."),
                arguments(
                        "id of another topic",
                        "load/settling/settling.drl",
                        "rule \"load.settling.idea\"",
                        "rule \"load.other.idea\"",
                        "load/settling/settling.drl:72:6: rule \"load.other.idea\" has an id that does not fit its file; it has to be \"load.settling.\" and one kebab-case word."));
    }
}
