package dev.backstop.content;

import dev.backstop.decision.SourceReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about progress over several assessments.
 *
 * @param markers what shows progress, by id, in order
 * @param flares what counts as a flare-up; absent when the pack does not count them
 * @param doingMore what counts as doing more without getting worse; absent when the pack does not judge that
 * @param staleDays id of the parameter that says for how many days a value says how somebody is now; absent when for
 *     ever
 * @param expectation ids of the advice that says what to expect
 * @param tell groups of findings that a clinician wants to hear of when they are there: what makes it better or worse,
 *     what was tried
 * @param notes what is said with every report, by id, in order; the text is the message {@code progress.<id>}
 */
public record ProgressTerms(
        Map<String, Marker> markers,
        @Nullable FlareTerms flares,
        @Nullable DoingMoreTerms doingMore,
        @Nullable String staleDays,
        List<String> expectation,
        List<String> tell,
        Map<String, Note> notes) {
    /** Of a pack that says nothing about progress. */
    public static final ProgressTerms NONE =
            new ProgressTerms(Map.of(), null, null, null, List.of(), List.of(), Map.of());

    public ProgressTerms {
        expectation = List.copyOf(expectation);
        tell = List.copyOf(tell);
    }

    /** The same with other markers. */
    public ProgressTerms withMarkers(Map<String, Marker> others) {
        return new ProgressTerms(others, flares, doingMore, staleDays, expectation, tell, notes);
    }

    /** Which way a marker gets better. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /** What a marker stands for when it is asked whether somebody does more without getting worse. */
    public enum Shows {
        FUNCTION,
        PAIN,
        OTHER
    }

    /** What of a flare-up a marker follows. */
    public enum OfFlare {
        /** How long it lasted, in days. */
        DAYS,
        /** The worst pain in it, in points. */
        PEAK
    }

    /**
     * Something that shows progress when it changes enough.
     *
     * @param label its name, for person and clinician
     * @param measure id of the measure that it follows; absent when it follows flare-ups
     * @param flare what of each flare-up it follows; absent when it follows a measure
     * @param smallestChange id of the parameter that says how big a change has to be to count
     * @param sources where it comes from
     * @param statements ids of the source statements that it carries
     */
    public record Marker(
            String id,
            String label,
            @Nullable String measure,
            @Nullable OfFlare flare,
            Better better,
            Shows shows,
            String smallestChange,
            List<SourceReference> sources,
            List<String> statements) {
        public Marker {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }

    /**
     * What counts as a flare-up: days on which a finding says so, and runs of days with clearly more pain than usual.
     *
     * @param findings ids of the findings that state one, however strong the pain
     * @param rise parameter: how many points above usual a day's pain has to be
     * @param leastDays parameter: on how many such days
     * @param usualDays parameter: over how many days before it usual pain is taken
     * @param usualLeast parameter: how many of these days need an entry for that
     * @param calmDays parameter: how many days without it end one
     */
    public record FlareTerms(
            List<String> findings,
            String rise,
            String leastDays,
            String usualDays,
            String usualLeast,
            String calmDays,
            List<SourceReference> sources,
            List<String> statements) {
        public FlareTerms {
            findings = List.copyOf(findings);
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }

        /** Ids of the parameters that it reads. */
        public List<String> parameters() {
            return List.of(rise, leastDays, usualDays, usualLeast, calmDays);
        }
    }

    /**
     * Doing more without getting worse: enough markers of function are better and none is worse, and no marker of pain
     * is worse.
     *
     * @param least parameter: how many markers of function have to be better
     */
    public record DoingMoreTerms(String least, List<SourceReference> sources, List<String> statements) {
        public DoingMoreTerms {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }

    /** Something that is said with every report. */
    public record Note(String id, List<SourceReference> sources, List<String> statements) {
        public Note {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }
}
