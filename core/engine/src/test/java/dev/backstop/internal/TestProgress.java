package dev.backstop.internal;

import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Better;
import dev.backstop.content.ProgressTerms.DoingMoreTerms;
import dev.backstop.content.ProgressTerms.FlareTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.ProgressTerms.Note;
import dev.backstop.content.ProgressTerms.OfFlare;
import dev.backstop.content.ProgressTerms.Shows;
import dev.backstop.decision.SourceReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link TestPack} says about progress. */
final class TestProgress {
    private static final List<SourceReference> SOURCE = List.of(new SourceReference("SRC-TEST", "page 2"));
    static final ProgressTerms TERMS = terms();

    private TestProgress() {}

    private static ProgressTerms terms() {
        Map<String, Marker> markers = new LinkedHashMap<>();
        marker(markers, "walks-further", "days.walking-mean", null, Better.HIGHER, Shows.FUNCTION, "progress.walking");
        marker(markers, "less-pain", "days.pain-mean", null, Better.LOWER, Shows.PAIN, "progress.pain");
        marker(markers, "lighter", "weight", null, Better.LOWER, Shows.OTHER, "progress.weight");
        marker(markers, "shorter-flares", null, OfFlare.DAYS, Better.LOWER, Shows.OTHER, "progress.flare-shorter");
        marker(markers, "milder-flares", null, OfFlare.PEAK, Better.LOWER, Shows.OTHER, "progress.pain");
        return new ProgressTerms(
                markers,
                new FlareTerms(
                        List.of("odd-feeling"),
                        "progress.flare-rise",
                        "progress.flare-days",
                        "progress.usual-days",
                        "progress.usual-least",
                        "progress.calm-days",
                        SOURCE,
                        List.of("T-03")),
                new DoingMoreTerms("progress.functions", SOURCE, List.of("T-04")),
                "progress.stale-days",
                List.of("keep-moving"),
                List.of("legs"),
                Map.of("slowly", new Note("slowly", SOURCE, List.of("T-05"))));
    }

    private static void marker(
            Map<String, Marker> markers,
            String id,
            @Nullable String measure,
            @Nullable OfFlare flare,
            Better better,
            Shows shows,
            String smallest) {
        markers.put(
                id, new Marker(id, "Label " + id, measure, flare, better, shows, smallest, SOURCE, List.of("T-06")));
    }
}
