package dev.backstop.authoring;

import dev.backstop.content.Conclusion;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One pack in many versions, each of which can be told in every part of a decision: its number stands in all texts,
 * titles of rules and the pack's id, the days for which a screen holds follow from it, and rules are called differently
 * in even and odd ones.
 */
final class MarkedPack {
    private static final Pattern MARK = Pattern.compile("#(\\d+)#");
    private static final int DAYS = 5;
    private static final String ODD = "-odd";

    private final PackContent content;
    private final Set<String> daysOfTheScreen;

    MarkedPack(Path directory) throws IOException {
        this.content = PackReader.read(directory).orThrow();
        this.daysOfTheScreen = content.rules().stream()
                .map(Rule::conclusion)
                .filter(conclusion -> conclusion.call().equals("watchFor"))
                .map(MarkedPack::parameter)
                .collect(Collectors.toSet());
    }

    /** The parameter that a conclusion names. */
    private static String parameter(Conclusion conclusion) {
        String written = conclusion.arguments().get(1);
        return written.substring(written.indexOf('"') + 1, written.lastIndexOf('"'));
    }

    PackContent version(int number) {
        String mark = " #" + number + "#";
        Map<String, Parameter> parameters = new LinkedHashMap<>(content.parameters());
        for (String id : daysOfTheScreen) {
            parameters.put(id, of(Objects.requireNonNull(parameters.get(id)), days(number)));
        }
        Map<String, Message> messages = new LinkedHashMap<>();
        content.messages()
                .forEach(
                        (id, text) -> messages.put(id, new Message(id, text.person() + mark, text.clinician() + mark)));
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : content.rules()) {
            rules.add(named(rule, number % 2 == 0 ? rule.id() : rule.id() + ODD, rule.title() + mark));
        }
        return new PackContent(
                new PackId(content.id().id(), "version" + mark, "digest" + mark),
                content.title(),
                content.language(),
                content.vocabulary(),
                parameters,
                content.sources(),
                messages,
                rules);
    }

    /** For how many days a screen holds by a version, at the most. */
    static int days(int number) {
        return 1 + number % DAYS;
    }

    /** Whether a rule has the name that it has in a version. */
    static boolean isNamedAsIn(int number, String rule) {
        return rule.endsWith(ODD) == (number % 2 != 0);
    }

    /** The versions that an answer bears marks of. */
    static Set<Integer> versions(Object answer) {
        Matcher matcher = MARK.matcher(answer.toString());
        return matcher.results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toSet());
    }

    private static Parameter of(Parameter old, double value) {
        return new Parameter(
                old.id(),
                old.description(),
                old.unit(),
                value,
                old.sources(),
                old.statements(),
                old.reviewed(),
                old.reviewBy(),
                old.hostMay());
    }

    private static Rule named(Rule old, String id, String title) {
        return new Rule(
                id,
                old.stage(),
                title,
                old.sources(),
                old.statements(),
                old.setAside(),
                old.reviewed(),
                old.reviewBy(),
                old.conditions(),
                old.conclusion(),
                old.file(),
                old.line());
    }
}
