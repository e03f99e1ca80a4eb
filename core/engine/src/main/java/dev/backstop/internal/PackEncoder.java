package dev.backstop.internal;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.Manifest;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import dev.backstop.decision.SourceReference;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a pack, part by part in the order in which {@link PackDecoder} reads it. */
final class PackEncoder {
    private final DataOutputStream out;

    PackEncoder(DataOutputStream out) {
        this.out = out;
    }

    void content(PackContent content) throws IOException {
        pack(content.id());
        text(content.title());
        manifest(content.manifest());
        text(content.language());
        list(content.languages(), this::text);
        vocabulary(content.vocabulary());
        list(content.parameters().values(), this::parameter);
        list(content.sources().values(), this::source);
        list(content.messages().values(), this::message);
        list(content.translations().values(), translation -> {
            text(translation.language());
            list(translation.messages().values(), this::message);
            list(translation.terms().entrySet(), term -> {
                text(term.getKey());
                text(term.getValue());
            });
        });
        list(content.rules(), this::rule);
    }

    private void manifest(Manifest manifest) throws IOException {
        text(manifest.engine().text());
        list(manifest.approvals(), approval -> {
            text(approval.role());
            text(approval.by());
            text(approval.version());
            date(approval.day());
        });
        optional(manifest.over(), this::pack);
    }

    private void pack(PackId id) throws IOException {
        text(id.id());
        text(id.version());
        text(id.digest());
    }

    private void vocabulary(Vocabulary vocabulary) throws IOException {
        list(vocabulary.findings().values(), term -> {
            text(term.id());
            text(term.group());
            text(term.question());
            text(term.label());
            constant(term.polarity());
            out.writeBoolean(term.required());
            list(term.implies(), this::text);
            list(term.synonyms(), this::text);
            list(term.statements(), this::text);
            list(term.codes(), this::text);
        });
        list(vocabulary.measures().values(), term -> {
            text(term.id());
            text(term.question());
            text(term.label());
            text(term.unit());
            out.writeDouble(term.min());
            out.writeDouble(term.max());
            constant(term.worse());
            optional(term.from());
            list(term.counts(), this::counted);
            optional(term.upperBoundOf());
            calculation(term.calculation());
            list(term.implies().entrySet(), implied -> {
                text(implied.getKey());
                bound(implied.getValue());
            });
            list(term.synonyms(), this::text);
            list(term.statements(), this::text);
            list(term.codes(), this::text);
        });
        list(vocabulary.choices().values(), term -> {
            text(term.id());
            text(term.question());
            text(term.label());
            list(term.values().entrySet(), value -> {
                text(value.getKey());
                text(value.getValue());
            });
            optional(term.from());
            out.writeBoolean(term.always());
            list(term.implies().entrySet(), implied -> {
                text(implied.getKey());
                list(implied.getValue(), this::text);
            });
            list(term.statements(), this::text);
            list(term.codes(), this::text);
        });
        list(vocabulary.criteria().values(), term -> {
            text(term.id());
            text(term.gate());
            text(term.text());
        });
        list(vocabulary.advice().values(), term -> {
            text(term.id());
            constant(term.kind());
            list(term.sources(), this::reference);
            list(term.statements(), this::text);
        });
        list(vocabulary.instruments().values(), this::instrument);
        ExerciseCatalogue exercises = vocabulary.exercises();
        list(exercises.exercises().values(), this::exercise);
        list(exercises.groups(), this::text);
        list(exercises.parts(), this::constant);
        list(vocabulary.targets().values(), term -> {
            text(term.id());
            text(term.label());
            text(term.unit());
            out.writeDouble(term.roundTo());
            list(term.sources(), this::reference);
            list(term.statements(), this::text);
        });
        progress(vocabulary.progress());
    }

    private void progress(ProgressTerms progress) throws IOException {
        list(progress.markers().values(), marker -> {
            text(marker.id());
            text(marker.label());
            optional(marker.measure());
            optional(marker.flare(), this::constant);
            constant(marker.better());
            constant(marker.shows());
            text(marker.smallestChange());
            carried(marker.sources(), marker.statements());
        });
        optional(progress.flares(), flares -> {
            list(flares.findings(), this::text);
            text(flares.rise());
            text(flares.leastDays());
            text(flares.usualDays());
            text(flares.usualLeast());
            text(flares.calmDays());
            carried(flares.sources(), flares.statements());
        });
        optional(progress.doingMore(), doingMore -> {
            text(doingMore.least());
            carried(doingMore.sources(), doingMore.statements());
        });
        optional(progress.staleDays());
        list(progress.expectation(), this::text);
        list(progress.tell(), this::text);
        list(progress.notes().values(), note -> {
            text(note.id());
            carried(note.sources(), note.statements());
        });
    }

    private void carried(List<SourceReference> sources, List<String> statements) throws IOException {
        list(sources, this::reference);
        list(statements, this::text);
    }

    private void exercise(Exercise exercise) throws IOException {
        text(exercise.id());
        text(exercise.title());
        constant(exercise.part());
        text(exercise.pattern());
        list(exercise.groups(), this::text);
        list(exercise.equipment(), this::text);
        list(exercise.phases(), this::constant);
        constant(exercise.ceiling());
        list(exercise.stresses(), this::text);
        optional(exercise.easier());
        optional(exercise.harder());
        optional(exercise.dose().sets());
        optional(exercise.dose().repetitions());
        optional(exercise.dose().minutes());
        list(exercise.sources(), this::reference);
        list(exercise.statements(), this::text);
    }

    private void instrument(Instrument instrument) throws IOException {
        text(instrument.id());
        text(instrument.label());
        text(instrument.question());
        list(instrument.sources(), this::reference);
        list(instrument.statements(), this::text);
        list(instrument.items().values(), item -> {
            text(item.id());
            text(item.label());
            out.writeInt(item.min());
            out.writeInt(item.max());
            out.writeBoolean(item.reversed());
        });
        list(instrument.scores().values(), score -> {
            text(score.id());
            text(score.label());
            text(score.unit());
            constant(score.worse());
            constant(score.method());
            list(score.items(), this::text);
            out.writeInt(score.answered());
        });
    }

    private void calculation(@Nullable Calculation calculation) throws IOException {
        out.writeBoolean(calculation != null);
        if (calculation != null) {
            constant(calculation.operation());
            text(calculation.first());
            text(calculation.second());
        }
    }

    private void counted(Counted counted) throws IOException {
        text(counted.id());
        Bound bound = counted.bound();
        out.writeBoolean(bound != null);
        if (bound != null) {
            bound(bound);
        }
    }

    private void bound(Bound bound) throws IOException {
        constant(bound.operator());
        text(bound.parameter());
    }

    private void parameter(Parameter parameter) throws IOException {
        text(parameter.id());
        text(parameter.description());
        text(parameter.unit());
        out.writeDouble(parameter.value());
        list(parameter.sources(), this::reference);
        list(parameter.statements(), this::text);
        date(parameter.reviewed());
        date(parameter.reviewBy());
        constant(parameter.hostMay());
    }

    private void source(Source source) throws IOException {
        text(source.id());
        text(source.title());
        text(source.publisher());
        text(source.edition());
        text(source.link());
        text(source.licence());
        constant(source.status());
        text(source.note());
        date(source.checked());
    }

    private void message(Message message) throws IOException {
        text(message.id());
        text(message.person());
        text(message.clinician());
    }

    private void rule(Rule rule) throws IOException {
        text(rule.id());
        constant(rule.stage());
        text(rule.title());
        list(rule.sources(), this::reference);
        list(rule.statements(), this::text);
        list(rule.setAside(), one -> {
            text(one.statement());
            text(one.why());
        });
        date(rule.reviewed());
        date(rule.reviewBy());
        list(rule.conditions(), this::condition);
        Conclusion conclusion = rule.conclusion();
        text(conclusion.call());
        list(conclusion.arguments(), this::text);
        text(rule.file());
        out.writeInt(rule.line());
    }

    private void condition(Condition condition) throws IOException {
        constant(condition.quantifier());
        constant(condition.kind());
        list(condition.constraints(), this::constraint);
        out.writeInt(condition.line());
    }

    private void constraint(Constraint constraint) throws IOException {
        text(constraint.field());
        constant(constraint.operator());
        list(constraint.operands(), this::operand);
    }

    private void operand(Operand operand) throws IOException {
        if (operand instanceof Operand.Text text) {
            out.writeByte('t');
            text(text.value());
        } else if (operand instanceof Operand.Amount amount) {
            out.writeByte('a');
            out.writeDouble(amount.value());
        } else if (operand instanceof Operand.Flag flag) {
            out.writeByte('f');
            out.writeBoolean(flag.value());
        } else if (operand instanceof Operand.Limit limit) {
            out.writeByte('l');
            text(limit.parameter());
        }
    }

    private void reference(SourceReference reference) throws IOException {
        text(reference.source());
        text(reference.locator());
    }

    private void text(String text) throws IOException {
        out.writeUTF(text);
    }

    private void optional(@Nullable String text) throws IOException {
        optional(text, this::text);
    }

    private <T> void optional(@Nullable T part, Writer<T> writer) throws IOException {
        out.writeBoolean(part != null);
        if (part != null) {
            writer.write(part);
        }
    }

    private void date(LocalDate date) throws IOException {
        out.writeLong(date.toEpochDay());
    }

    private void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private <T> void list(Collection<? extends T> items, Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    private interface Writer<T> {
        void write(T item) throws IOException;
    }
}
