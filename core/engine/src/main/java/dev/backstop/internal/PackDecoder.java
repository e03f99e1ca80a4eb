package dev.backstop.internal;

import dev.backstop.content.Approval;
import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Manifest;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Parameter.HostMay;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Better;
import dev.backstop.content.ProgressTerms.DoingMoreTerms;
import dev.backstop.content.ProgressTerms.FlareTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.ProgressTerms.Note;
import dev.backstop.content.ProgressTerms.OfFlare;
import dev.backstop.content.ProgressTerms.Shows;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Source;
import dev.backstop.content.Stage;
import dev.backstop.content.Translation;
import dev.backstop.content.VersionRange;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.Calculation.Operation;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.TargetTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a pack, part by part in the order in which {@link PackEncoder} writes it. */
final class PackDecoder {
    private final DataInputStream in;

    PackDecoder(DataInputStream in) {
        this.in = in;
    }

    // Java evaluates arguments from left to right, so every constructor call below reads in the order of the encoder.

    PackContent content() throws IOException {
        return new PackContent(
                pack(),
                text(),
                manifest(),
                text(),
                list(this::text),
                vocabulary(),
                map(this::parameter, Parameter::id),
                map(this::source, Source::id),
                map(this::message, Message::id),
                map(this::translation, Translation::language),
                list(this::rule));
    }

    private Vocabulary vocabulary() throws IOException {
        return new Vocabulary(
                map(this::finding, FindingTerm::id),
                map(this::measure, MeasureTerm::id),
                map(this::choice, ChoiceTerm::id),
                map(() -> new CriterionTerm(text(), text(), text()), CriterionTerm::id),
                map(
                        () -> new AdviceTerm(
                                text(), constant(AdviceKind.values()), list(this::reference), list(this::text)),
                        AdviceTerm::id),
                map(this::instrument, Instrument::id),
                new ExerciseCatalogue(
                        map(this::exercise, Exercise::id),
                        list(this::text),
                        list(() -> constant(ExercisePart.values()))),
                map(this::target, TargetTerm::id),
                progress());
    }

    private ProgressTerms progress() throws IOException {
        return new ProgressTerms(
                map(
                        () -> new Marker(
                                text(),
                                text(),
                                optional(),
                                optional(() -> constant(OfFlare.values())),
                                constant(Better.values()),
                                constant(Shows.values()),
                                text(),
                                list(this::reference),
                                list(this::text)),
                        Marker::id),
                optional(() -> new FlareTerms(
                        list(this::text),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        list(this::reference),
                        list(this::text))),
                optional(() -> new DoingMoreTerms(text(), list(this::reference), list(this::text))),
                optional(),
                list(this::text),
                list(this::text),
                map(() -> new Note(text(), list(this::reference), list(this::text)), Note::id));
    }

    private Exercise exercise() throws IOException {
        return new Exercise(
                text(),
                text(),
                constant(ExercisePart.values()),
                text(),
                list(this::text),
                list(this::text),
                list(() -> constant(Phase.values())),
                constant(LoadCeiling.values()),
                list(this::text),
                optional(),
                optional(),
                new Exercise.Dose(optional(), optional(), optional()),
                list(this::reference),
                list(this::text));
    }

    private TargetTerm target() throws IOException {
        return new TargetTerm(text(), text(), text(), in.readDouble(), list(this::reference), list(this::text));
    }

    private Instrument instrument() throws IOException {
        return new Instrument(
                text(),
                text(),
                text(),
                list(this::reference),
                list(this::text),
                map(() -> new Item(text(), text(), in.readInt(), in.readInt(), flag()), Item::id),
                map(
                        () -> new Score(
                                text(),
                                text(),
                                text(),
                                constant(Worse.values()),
                                constant(Instrument.Method.values()),
                                list(this::text),
                                in.readInt()),
                        Score::id));
    }

    private FindingTerm finding() throws IOException {
        return new FindingTerm(
                text(),
                text(),
                text(),
                text(),
                constant(Polarity.values()),
                flag(),
                list(this::text),
                list(this::text),
                list(this::text),
                list(this::text));
    }

    private MeasureTerm measure() throws IOException {
        return new MeasureTerm(
                text(),
                text(),
                text(),
                text(),
                in.readDouble(),
                in.readDouble(),
                constant(Worse.values()),
                optional(),
                list(this::counted),
                optional(),
                flag() ? new Calculation(constant(Operation.values()), text(), text()) : null,
                byKey(this::bound),
                list(this::text),
                list(this::text),
                list(this::text));
    }

    private Counted counted() throws IOException {
        return new Counted(text(), flag() ? bound() : null);
    }

    private Bound bound() throws IOException {
        return new Bound(constant(Operator.values()), text());
    }

    private ChoiceTerm choice() throws IOException {
        return new ChoiceTerm(
                text(),
                text(),
                text(),
                byKey(this::text),
                optional(),
                flag(),
                byKey(() -> list(this::text)),
                list(this::text),
                list(this::text));
    }

    private Parameter parameter() throws IOException {
        return new Parameter(
                text(),
                text(),
                text(),
                in.readDouble(),
                list(this::reference),
                list(this::text),
                date(),
                date(),
                constant(HostMay.values()));
    }

    private Source source() throws IOException {
        return new Source(
                text(), text(), text(), text(), text(), text(), constant(Source.Status.values()), text(), date());
    }

    private Translation translation() throws IOException {
        return new Translation(text(), map(this::message, Message::id), byKey(this::text));
    }

    private PackId pack() throws IOException {
        return new PackId(text(), text(), text());
    }

    private Manifest manifest() throws IOException {
        return new Manifest(
                new VersionRange(text()),
                list(() -> new Approval(text(), text(), text(), date())),
                optional(this::pack));
    }

    private Message message() throws IOException {
        return new Message(text(), text(), text());
    }

    private Rule rule() throws IOException {
        return new Rule(
                text(),
                constant(Stage.values()),
                text(),
                list(this::reference),
                list(this::text),
                list(() -> new SetAside(text(), text())),
                date(),
                date(),
                list(this::condition),
                new Conclusion(text(), list(this::text)),
                text(),
                in.readInt());
    }

    private Condition condition() throws IOException {
        return new Condition(
                constant(Quantifier.values()), constant(FactKind.values()), list(this::constraint), in.readInt());
    }

    private Constraint constraint() throws IOException {
        return new Constraint(text(), constant(Operator.values()), list(this::operand));
    }

    private Operand operand() throws IOException {
        byte type = in.readByte();
        return switch (type) {
            case 't' -> new Operand.Text(text());
            case 'a' -> new Operand.Amount(in.readDouble());
            case 'f' -> new Operand.Flag(flag());
            case 'l' -> new Operand.Limit(text());
            default -> throw new RuleContentException("The built rule pack is damaged: operand type " + type + ".");
        };
    }

    private SourceReference reference() throws IOException {
        return new SourceReference(text(), text());
    }

    private String text() throws IOException {
        return in.readUTF();
    }

    private @Nullable String optional() throws IOException {
        return optional(this::text);
    }

    private <T> @Nullable T optional(Reader<T> reader) throws IOException {
        return flag() ? reader.read() : null;
    }

    private boolean flag() throws IOException {
        byte written = in.readByte();
        if (written != 0 && written != 1) {
            throw new RuleContentException("The built rule pack is damaged: truth value " + written + ".");
        }
        return written == 1;
    }

    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new RuleContentException("The built rule pack is damaged: size " + size + ".");
        }
        return size;
    }

    private LocalDate date() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private <E> E constant(E[] constants) throws IOException {
        int ordinal = in.readByte();
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new RuleContentException("The built rule pack is damaged: constant " + ordinal + ".");
        }
        return constants[ordinal];
    }

    private <T> List<T> list(Reader<T> reader) throws IOException {
        int size = size();
        List<T> items = new ArrayList<>(Math.min(size, 1000));
        for (int left = size; left > 0; left--) {
            items.add(reader.read());
        }
        return Collections.unmodifiableList(items);
    }

    private <T> Map<String, T> byKey(Reader<T> reader) throws IOException {
        Map<String, T> values = new LinkedHashMap<>();
        for (int left = size(); left > 0; left--) {
            values.put(text(), reader.read());
        }
        return Collections.unmodifiableMap(values);
    }

    private <T> Map<String, T> map(Reader<T> reader, Function<T, String> id) throws IOException {
        Map<String, T> items = new LinkedHashMap<>();
        for (T item : list(reader)) {
            items.put(id.apply(item), item);
        }
        return Collections.unmodifiableMap(items);
    }

    private interface Reader<T> {
        T read() throws IOException;
    }
}
