package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds what had to be read again by a given day, and what says that it was read after it. */
final class ReviewLint {
    private final ReadPack pack;
    private final LocalDate day;
    private final Faults faults;

    private ReviewLint(ReadPack pack, LocalDate day, Faults faults) {
        this.pack = pack;
        this.day = day;
        this.faults = faults;
    }

    static void check(ReadPack pack, LocalDate day, Faults faults) {
        ReviewLint lint = new ReviewLint(pack, day, faults);
        pack.terms().parameterTerms.values().forEach(lint::parameter);
        pack.terms().sourceTerms.values().forEach(lint::source);
        pack.active().forEach(lint::rule);
    }

    private void parameter(Parameter parameter) {
        Place at = pack.terms().parameters.place(parameter.id());
        String owner = "parameter \"" + parameter.id() + "\"";
        due(at, owner, parameter.reviewBy());
        notYet(at, owner + " was reviewed", parameter.reviewed());
    }

    private void source(Source source) {
        notYet(pack.terms().sources.place(source.id()), "source \"" + source.id() + "\" was checked", source.checked());
    }

    private void rule(ReadRule read) {
        Rule rule = read.rule();
        String owner = "rule \"" + rule.id() + "\"";
        due(read.at(), owner, rule.reviewBy());
        notYet(read.at(), owner + " was reviewed", rule.reviewed());
    }

    private void due(@Nullable Place at, String owner, LocalDate reviewBy) {
        if (reviewBy.isBefore(day)) {
            past(at, owner + " had to be reviewed by " + reviewBy + "; this is looked at for " + day + ".");
        }
    }

    private void notYet(@Nullable Place at, String what, LocalDate when) {
        if (when.isAfter(day)) {
            past(at, what + " on " + when + ", which is after " + day + ".");
        }
    }

    private void past(@Nullable Place at, String message) {
        if (at != null) {
            faults.warn(Check.PAST_REVIEW, at, message, null);
        }
    }
}
