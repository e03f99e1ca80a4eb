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

/** Everything outside the small language of rules is refused, and told where it stands. */
class RuleLanguageTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void refuses_what_is_not_in_the_language(String name, String file, String old, String by, String faults)
            throws IOException {
        PackCopy pack = PackCopy.in(directory).replace(file, old, by);

        assertThat(String.join("\n", pack.faults())).isEqualTo(faults);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        "salience",
                        "load/settling/settling.drl",
                        "when\n    Measure",
                        "salience 10\nwhen\n    Measure",
                        "load/settling/settling.drl:15:1: rule \"load.settling.slow\" uses \"salience\"; rules have no attributes, because their order must not matter; allowed is an annotation such as @title( \"…\" ), or \"when\"."),
                arguments(
                        "no-loop",
                        "load/settling/settling.drl",
                        "when\n    Measure",
                        "no-loop true\nwhen\n    Measure",
                        "load/settling/settling.drl:15:1: rule \"load.settling.slow\" uses \"no\"; rules have no attributes, because their order must not matter; allowed is an annotation such as @title( \"…\" ), or \"when\"."),
                arguments(
                        "dialect of a file",
                        "load/settling/settling.drl",
                        "// \"After\"",
                        "dialect \"mvel\"\n// \"After\"",
                        "load/settling/settling.drl:8:1: the file uses \"dialect\"; rules have no attributes, because their order must not matter; allowed is \"import\", \"global\" or \"rule\"."),
                arguments(
                        "extends",
                        "load/settling/settling.drl",
                        "rule \"load.settling.lower\"",
                        "rule \"load.settling.lower\" extends \"load.settling.slow\"",
                        "load/settling/settling.drl:21:28: rule \"load.settling.lower\" uses \"extends\"; allowed is an annotation such as @title( \"…\" ), or \"when\"."),
                arguments(
                        "eval",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n    eval( Runtime.getRuntime().exit(1) )\n",
                        "load/settling/settling.drl:17:5: rule \"load.settling.slow\" uses \"eval\"; rules compare single facts and hold no code; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "eval in a pattern",
                        "load/settling/settling.drl",
                        "value > limit",
                        "eval(true), value > limit",
                        "load/settling/settling.drl:16:47: rule \"load.settling.slow\" uses \"eval\"; rules compare single facts and hold no code; allowed is a property of the fact."),
                arguments(
                        "or between patterns",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n    or Measure( id == \"episode.days\" )\n",
                        "load/settling/settling.drl:17:5: rule \"load.settling.slow\" uses \"or\"; write one rule for each case; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "or in a pattern",
                        "load/settling/settling.drl",
                        "value > limit.of(\"load.settling-window\")",
                        "value > limit.of(\"load.settling-window\") || value == 0",
                        "load/settling/settling.drl:16:88: rule \"load.settling.slow\" uses \"||\"; write one rule for each case; allowed is a comma or the closing bracket."),
                arguments(
                        "half constraint",
                        "load/settling/settling.drl",
                        "value > limit.of(\"load.settling-window\")",
                        "value > 0 && < limit.of(\"load.settling-window\")",
                        "load/settling/settling.drl:16:57: rule \"load.settling.slow\" uses \"&&\"; join comparisons with commas and write each pattern on a line of its own; allowed is a comma or the closing bracket."),
                arguments(
                        "and between patterns",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") ) and\n    Measure( id == \"episode.days\" )\n",
                        "load/settling/settling.drl:16:90: rule \"load.settling.slow\" uses \"and\"; join comparisons with commas and write each pattern on a line of its own; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "binding of a fact",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours",
                        "    $m : Measure( id == \"session.hours",
                        "load/settling/settling.drl:16:8: rule \"load.settling.slow\" uses \":\"; variables are not allowed; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "binding of a field",
                        "load/settling/settling.drl",
                        "value > limit",
                        "$v : value, value > limit",
                        "load/settling/settling.drl:16:50: rule \"load.settling.slow\" uses \":\"; variables are not allowed; allowed is a comparison, a comma or the closing bracket."),
                arguments(
                        "from",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") ) from limit\n",
                        "load/settling/settling.drl:16:90: rule \"load.settling.slow\" uses \"from\"; rules compare single facts and hold no code; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "accumulate",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    accumulate( Measure( $v : value ); $s : sum( $v ) )\n",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" uses \"accumulate\"; rules compare single facts and hold no code; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "collect",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    java.util.List() from collect( Measure() )\n",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" uses \"java\"; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "forall",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    forall( Measure( id == \"episode.days\" ) )\n",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" uses \"forall\"; rules compare single facts and hold no code; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "exists around two patterns",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    exists ( Measure( id == \"episode.days\" ) and Measure( id == \"person.age\" ) )\n",
                        "load/settling/settling.drl:16:12: rule \"load.settling.slow\" uses \"(\"; allowed is a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not."),
                arguments(
                        "two patterns in one line",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") ) Measure( id == \"episode.days\" )\n",
                        "load/settling/settling.drl:16:90: rule \"load.settling.slow\" has two patterns in one line; write each on a line of its own."),
                arguments(
                        "method call in a condition",
                        "load/settling/settling.drl",
                        "value > limit.of(\"load.settling-window\")",
                        "value > Runtime.getRuntime().hashCode()",
                        "load/settling/settling.drl:16:55: rule \"load.settling.slow\" uses \"Runtime\"; allowed is a text in double quotes, limit.of(\"…\") or 0."),
                arguments(
                        "method call on a field",
                        "load/settling/settling.drl",
                        "id == \"session.hours-to-settle\", value",
                        "id.concat(\"\") == \"session.hours-to-settle\", value",
                        "load/settling/settling.drl:16:16: rule \"load.settling.slow\" uses \".\"; allowed is a comparison, a comma or the closing bracket."),
                arguments(
                        "arithmetic",
                        "load/settling/settling.drl",
                        "limit.of(\"load.settling-window\")",
                        "limit.of(\"load.settling-window\") * 0.5",
                        "load/settling/settling.drl:16:88: rule \"load.settling.slow\" uses \"*\"; rules compare single facts and hold no code; allowed is a comma or the closing bracket."),
                arguments(
                        "matches",
                        "load/settling/settling.drl",
                        "id == \"session.hours-to-settle\", value",
                        "id matches \".*\", value",
                        "load/settling/settling.drl:16:17: rule \"load.settling.slow\" uses \"matches\"; rules compare single facts and hold no code; allowed is a comparison, a comma or the closing bracket."),
                arguments(
                        "another type of fact",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "    Object( )\n",
                        "load/settling/settling.drl:16:5: rule \"load.settling.slow\" has a pattern over \"Object\"; allowed are Finding, Measure, Choice."),
                arguments(
                        "map access",
                        "load/settling/settling.drl",
                        "value > limit",
                        "this[\"value\"] > limit",
                        "load/settling/settling.drl:16:47: rule \"load.settling.slow\" uses \"this\"; rules compare single facts and hold no code; allowed is a property of the fact."),
                arguments(
                        "Java in an annotation",
                        "load/settling/settling.drl",
                        "@title( \"Pain took longer than the settling window\" )",
                        "@title( Runtime.getRuntime() )",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @title." + "\n"
                                + "load/settling/settling.drl:10:13: rule \"load.settling.slow\" uses \"Runtime\"; allowed is one text in double quotes, such as @title( \"…\" )."),
                arguments(
                        "two members in an annotation",
                        "load/settling/settling.drl",
                        "@title( \"Pain took longer than the settling window\" )",
                        "@title( a = \"b\", c = \"d\" )",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @title." + "\n"
                                + "load/settling/settling.drl:10:13: rule \"load.settling.slow\" uses \"a\"; allowed is one text in double quotes, such as @title( \"…\" )."),
                arguments(
                        "unquoted annotation",
                        "load/settling/settling.drl",
                        "@reviewed( \"2026-11-21\" )",
                        "@reviewed( 2026-11-21 )",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no @reviewed." + "\n"
                                + "load/settling/settling.drl:14:16: rule \"load.settling.slow\" uses \"2026\"; allowed is one text in double quotes, such as @reviewed( \"…\" )."),
                arguments(
                        "repeated annotation",
                        "load/settling/settling.drl",
                        "@status( \"active\" )",
                        "@status( \"active\" ) @status( \"draft\" )",
                        "load/settling/settling.drl:13:26: rule \"load.settling.slow\" has @status twice; Drools would keep only the first."),
                arguments(
                        "unknown annotation",
                        "load/settling/settling.drl",
                        "@reviewed( \"2026-11-21\" )\nwhen\n    Measure",
                        "@reviewed( \"2026-11-21\" )\n    @reviewd( \"2026-11-21\" )\nwhen\n    Measure",
                        "load/settling/settling.drl:15:6: rule \"load.settling.slow\" has an unknown annotation @reviewd; allowed are @title, @source, @statements, @setAside, @status, @reviewed, @reviewBy, @replacedBy."
                                + "\n" + "Maybe you meant \"reviewed\"."),
                arguments(
                        "Java in then",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    System.exit( 1 );",
                        "load/settling/settling.drl:18:5: rule \"load.settling.slow\" uses \"System\"; allowed is exactly one call of conclude, such as conclude.hold( \"settles-slowly\" );."),
                arguments(
                        "Java in an argument",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    conclude.hold( String.valueOf( 1 ) );",
                        "load/settling/settling.drl:18:20: rule \"load.settling.slow\" uses \"String\"; allowed is a text in double quotes, Urgency.X, TrainingLimit.X or limit.of(\"…\")."),
                arguments(
                        "second statement in then",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    conclude.hold( \"settles-slowly\" ); System.exit( 1 );",
                        "load/settling/settling.drl:18:40: rule \"load.settling.slow\" uses \"System\"; allowed is nothing more than one call of conclude before \"end\"."),
                arguments(
                        "second conclusion",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    conclude.hold( \"settles-slowly\" );\n    conclude.hold( \"settles-slowly\" );",
                        "load/settling/settling.drl:19:5: rule \"load.settling.slow\" uses \"conclude\"; allowed is nothing more than one call of conclude before \"end\"."),
                arguments(
                        "modify",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    modify( $m ) { }",
                        "load/settling/settling.drl:18:5: rule \"load.settling.slow\" uses \"modify\"; a rule changes no facts; it concludes; allowed is exactly one call of conclude, such as conclude.hold( \"settles-slowly\" );."),
                arguments(
                        "insert",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    insert( new Object() );",
                        "load/settling/settling.drl:18:5: rule \"load.settling.slow\" uses \"insert\"; a rule changes no facts; it concludes; allowed is exactly one call of conclude, such as conclude.hold( \"settles-slowly\" );."),
                arguments(
                        "empty then",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "",
                        "load/settling/settling.drl:19:1: rule \"load.settling.slow\" uses \"end\"; allowed is exactly one call of conclude, such as conclude.hold( \"settles-slowly\" );."),
                arguments(
                        "comment in then",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    // why\n    conclude.hold( \"settles-slowly\" );",
                        "load/settling/settling.drl:18:5: rule \"load.settling.slow\" has a comment between \"then\" and \"end\"; write it above the rule."),
                arguments(
                        "no semicolon in then",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );",
                        "    conclude.hold( \"settles-slowly\" )",
                        "load/settling/settling.drl:19:1: rule \"load.settling.slow\" uses \"end\"; allowed is a semicolon after the call."),
                arguments(
                        "unicode escape",
                        "load/settling/settling.drl",
                        "// \"After\"",
                        "// \\u000a \"After\"",
                        "load/settling/settling.drl:8:4: A backslash; a rule file has none, not even in texts and comments."),
                arguments(
                        "block comment",
                        "load/settling/settling.drl",
                        "// \"After\", not \"at\".",
                        "/* \"After\", not \"at\". */",
                        "load/settling/settling.drl:8:1: the file uses \"/*\"; write a comment as \"// text\"; allowed is \"import\", \"global\" or \"rule\"."),
                arguments(
                        "another import",
                        "load/settling/settling.drl",
                        "import dev.backstop.facts.Choice",
                        "import dev.backstop.facts.Choice\nimport java.util.List",
                        "load/settling/settling.drl:5:8: the import \"java.util.List\" is not allowed; allowed are dev.backstop.facts.Finding, dev.backstop.facts.Measure, dev.backstop.facts.Choice."),
                arguments(
                        "wildcard import",
                        "load/settling/settling.drl",
                        "import dev.backstop.facts.Choice",
                        "import dev.backstop.facts.*",
                        "load/settling/settling.drl:4:8: the import \"dev.backstop.facts.*\" is not allowed; allowed are dev.backstop.facts.Finding, dev.backstop.facts.Measure, dev.backstop.facts.Choice."
                                + "\n"
                                + "Maybe you meant \"dev.backstop.facts.Choice\"." + "\n"
                                + "load/settling/settling.drl:28:5: rule \"load.settling.lower\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."
                                + "\n"
                                + "load/settling/settling.drl:54:5: rule \"load.settling.unknown\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."
                                + "\n"
                                + "load/settling/settling.drl:91:5: rule \"load.settling.step\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."),
                arguments(
                        "static import",
                        "load/settling/settling.drl",
                        "import dev.backstop.facts.Choice",
                        "import dev.backstop.facts.Choice\nimport static java.lang.System.exit",
                        "load/settling/settling.drl:5:8: the file uses \"static\"; a rule file holds nothing but its package, imports, globals and rules; allowed is a name such as dev.backstop.facts.Finding."),
                arguments(
                        "import of another stage",
                        "load/settling/settling.drl",
                        "import dev.backstop.facts.Choice",
                        "import dev.backstop.facts.Choice\nimport dev.backstop.decision.Urgency",
                        "load/settling/settling.drl:5:8: the import \"dev.backstop.decision.Urgency\" is not allowed; allowed are dev.backstop.facts.Finding, dev.backstop.facts.Measure, dev.backstop.facts.Choice."),
                arguments(
                        "missing import",
                        "load/settling/settling.drl",
                        "import dev.backstop.facts.Choice\n",
                        "",
                        "load/settling/settling.drl:27:5: rule \"load.settling.lower\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."
                                + "\n"
                                + "load/settling/settling.drl:53:5: rule \"load.settling.unknown\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."
                                + "\n"
                                + "load/settling/settling.drl:90:5: rule \"load.settling.step\" uses Choice; the file needs the line \"import dev.backstop.facts.Choice\"."),
                arguments(
                        "another global",
                        "load/settling/settling.drl",
                        "global dev.backstop.content.Limits limit\n",
                        "global dev.backstop.content.Limits limit\nglobal java.util.List list\n",
                        "load/settling/settling.drl:6:8: \"global java.util.List list\" is not allowed; allowed are \"global dev.backstop.content.Limits limit\", \"global dev.backstop.content.LoadConclusions conclude\"."),
                arguments(
                        "function",
                        "load/settling/settling.drl",
                        "global dev.backstop.content.Limits limit\n",
                        "global dev.backstop.content.Limits limit\nfunction void f() { System.exit( 1 ); }\n",
                        "load/settling/settling.drl:6:1: the file uses \"function\"; a rule file holds nothing but its package, imports, globals and rules; allowed is \"import\", \"global\" or \"rule\"."),
                arguments(
                        "declare",
                        "load/settling/settling.drl",
                        "global dev.backstop.content.Limits limit\n",
                        "global dev.backstop.content.Limits limit\ndeclare Thing\n    name : String\nend\n",
                        "load/settling/settling.drl:6:1: the file uses \"declare\"; a rule file holds nothing but its package, imports, globals and rules; allowed is \"import\", \"global\" or \"rule\"."),
                arguments(
                        "query",
                        "load/settling/settling.drl",
                        "rule \"load.settling.lower\"",
                        "query q( )\n    Measure( )\nend\n\nrule \"load.settling.lower\"",
                        "load/settling/settling.drl:21:1: the file uses \"query\"; a rule file holds nothing but its package, imports, globals and rules; allowed is \"rule\"."),
                arguments(
                        "wrong package",
                        "load/settling/settling.drl",
                        "package dev.backstop.rules.load",
                        "package dev.backstop.rules.lode",
                        "load/settling/settling.drl:1:9: the package is \"dev.backstop.rules.lode\"; in the folder load/ it has to be \"dev.backstop.rules.load\"."),
                arguments(
                        "no package",
                        "load/settling/settling.drl",
                        "package dev.backstop.rules.load\n",
                        "",
                        "load/settling/settling.drl:2:1: the file uses \"import\"; allowed is \"package\" and the name of the package."),
                arguments(
                        "empty when",
                        "load/settling/settling.drl",
                        "    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has an empty \"when\"; a rule without a condition would always fire."),
                arguments(
                        "no when",
                        "load/settling/settling.drl",
                        "when\n    Measure( id == \"session.hours-to-settle\", value > limit.of(\"load.settling-window\") )\n",
                        "",
                        "load/settling/settling.drl:9:6: rule \"load.settling.slow\" has no \"when\"; a rule without a condition would always fire."),
                arguments(
                        "no end",
                        "load/settling/settling.drl",
                        "    conclude.hold( \"settles-slowly\" );\nend",
                        "    conclude.hold( \"settles-slowly\" );",
                        "load/settling/settling.drl:9:1: The rule that begins here has no \"end\"." + "\n"
                                + "load/settling/settling.drl:20:1: rule \"load.settling.slow\" uses \"rule\"; allowed is nothing more than one call of conclude before \"end\"."),
                arguments(
                        "single quotes",
                        "load/settling/settling.drl",
                        "\"session.hours-to-settle\"",
                        "'session.hours-to-settle'",
                        "load/settling/settling.drl:16:20: rule \"load.settling.slow\" uses \"'\"; texts stand in double quotes, begin and end in one line and have no backslash; allowed is a text in double quotes, limit.of(\"…\") or 0."),
                arguments(
                        "two rules in one line",
                        "load/settling/settling.drl",
                        "end\n\nrule \"load.settling.lower\"",
                        "end rule \"load.settling.lower\"",
                        "load/settling/settling.drl:19:5: Two rules share this line; begin each on a line of its own."),
                arguments(
                        "tab",
                        "load/settling/settling.drl",
                        "    Measure",
                        "\tMeasure",
                        "load/settling/settling.drl:16:1: A tab; use spaces."),
                arguments(
                        "invisible character",
                        "load/settling/settling.drl",
                        "Measure( id",
                        "Measure(\u200b id",
                        "load/settling/settling.drl:16:13: An invisible character, U+200B."));
    }
}
