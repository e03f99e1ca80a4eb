package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.content.Parameter;
import dev.backstop.content.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
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
        // Rules say only when they were read; they are read as often as the parameters of the same pack.
        OptionalLong longest = pack.terms().parameterTerms.values().stream()
                .mapToLong(parameter -> ChronoUnit.DAYS.between(parameter.reviewed(), parameter.reviewBy()))
                .max();
        pack.active().forEach(rule -> lint.rule(rule, longest));
    }

    private void parameter(Parameter parameter) {
        Place at = pack.terms().parameters.place(parameter.id());
        String owner = "parameter \"" + parameter.id() + "\"";
        if (parameter.reviewBy().isBefore(day)) {
            past(at, owner + " had to be reviewed by " + parameter.reviewBy() + "; this is checked for " + day + ".");
        }
        notYet(at, owner + " was reviewed", parameter.reviewed());
    }

    private void source(Source source) {
        notYet(
                pack.terms().sources.place(source.id()),
                "source \"" + source.id() + "\" was checked",
                source.checked());
    }

    private void rule(ReadRule rule, OptionalLong longest) {
        String owner = "rule \"" + rule.rule().id() + "\"";
        LocalDate reviewed = rule.rule().reviewed();
        if (longest.isPresent() && reviewed.plusDays(longest.getAsLong()).isBefore(day)) {
            past(
                    rule.at(),
                    owner + " was last reviewed on " + reviewed + ", more than " + longest.getAsLong() + " days before "
                            + day + "; no parameter of the pack waits longer.");
        }
        notYet(rule.at(), owner + " was reviewed", reviewed);
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
