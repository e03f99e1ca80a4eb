package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads plain YAML: keys, lists and values, without aliases, anchors, tags and duplicate keys. */
public final class YamlReader {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;

    private final String file;
    private final Faults faults;
    private @Nullable Place quoted;

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The file's content; null when it is empty or not plain YAML, which is then among the faults. */
    public static @Nullable Yaml read(PackFile file, Faults faults) {
        Yaml yaml = new YamlReader(file.path(), faults).read(file.text());
        if (yaml == null) {
            faults.setUnread();
        }
        return yaml;
    }

    private @Nullable Yaml read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(PackFiles.LARGEST)
                .build();
        try {
            if (!isPlain(new Parse(settings).parseString(text))) {
                return null;
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(Check.YAML_SYNTAX, Place.of(file), "The file is empty.");
                return null;
            }
            return convert(root.get());
        } catch (MarkedYamlEngineException notYaml) {
            YamlProblems.add(file, text.split("\n", -1), notYaml, quoted, faults);
        } catch (YamlEngineException notYaml) {
            faults.add(Check.YAML_SYNTAX, Place.of(file), "This is not YAML.");
        }
        return null;
    }

    // Events and not nodes: a node no longer says whether it was an alias or had a tag.
    private boolean isPlain(Iterable<Event> events) {
        int before = faults.count();
        int depth = 0;
        for (Event event : events) {
            quoted = event instanceof ScalarEvent text && isOverLines(text) ? place(text.getStartMark()) : null;
            if (event instanceof AliasEvent) {
                faults.add(
                        Check.YAML_SYNTAX,
                        place(event.getStartMark()),
                        "YAML aliases (*name) are not allowed; write it out.");
            } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                faults.add(
                        Check.YAML_SYNTAX,
                        place(event.getStartMark()),
                        "YAML anchors (&name) are not allowed; write it out.");
            }
            boolean tagged =
                    event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                            || event instanceof CollectionStartEvent start
                                    && start.getTag().isPresent();
            if (tagged) {
                faults.add(
                        Check.YAML_SYNTAX,
                        place(event.getStartMark()),
                        "YAML tags (!name) are not allowed; write the plain value.");
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                faults.add(
                        Check.TOO_LARGE,
                        place(event.getStartMark()),
                        "The nesting is deeper than " + DEEPEST + " levels, the most that is allowed.");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return faults.count() == before;
    }

    // Where a quote is missing, the text ends at the next one, lines below, and what is wrong is found only there.
    private static boolean isOverLines(ScalarEvent text) {
        boolean quotes = text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || text.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return quotes
                && text.getStartMark().map(Mark::getLine).orElse(0)
                        < text.getEndMark().map(Mark::getLine).orElse(0);
    }

    private Yaml convert(Node node) {
        Place at = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                add(entries, tuple);
            }
            return new Yaml.Mapping(at, entries);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item));
            }
            return new Yaml.Sequence(at, items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Yaml.Scalar(at, scalar.getValue(), value(scalar, at));
    }

    private void add(Map<String, Yaml.Entry> entries, NodeTuple tuple) {
        Place at = place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            faults.add(Check.YAML_SYNTAX, at, "A key has to be a word.");
            return;
        }
        Yaml.Entry entry = new Yaml.Entry(at, convert(tuple.getValueNode()));
        Yaml.Entry first = entries.putIfAbsent(key.getValue(), entry);
        if (first != null) {
            faults.add(
                    Check.DUPLICATE_KEY,
                    at,
                    "The key \"" + key.getValue() + "\" stands here twice, first in line "
                            + first.keyAt().line() + ".");
        }
    }

    private @Nullable Object value(ScalarNode scalar, Place at) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, at);
        }
        return text;
    }

    private Object number(String text, Place at) {
        if (text.length() > LONGEST_NUMBER) {
            faults.add(
                    Check.TOO_LARGE,
                    at,
                    "The number has " + text.length() + " characters; at most " + LONGEST_NUMBER + " are allowed.");
            return BigDecimal.ZERO;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notPlain) {
            // Such as ".inf" and ".nan", of which there is no use here.
            return text;
        }
    }

    private Place place(Optional<Mark> mark) {
        return YamlProblems.place(file, mark);
    }
}
