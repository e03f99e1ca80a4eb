package dev.backstop.content;

import dev.backstop.decision.PackId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For what a pack is fit, by its own account.
 *
 * @param engine versions of the engine that it is for
 * @param approvals who answers for it; empty when nobody does
 * @param over the pack that this one is laid over, when it is an overlay
 */
public record Manifest(
        VersionRange engine,
        List<Approval> approvals,
        @Nullable PackId over) {
    /** Of a pack made in memory: for any engine, approved by nobody, laid over nothing. */
    public static final Manifest NONE = new Manifest(VersionRange.ANY, List.of(), null);

    public Manifest {
        approvals = List.copyOf(approvals);
    }

    /** The approvals of one version that were given on a day or before it. */
    public List<Approval> approvals(String version, LocalDate on) {
        return approvals.stream()
                .filter(one -> one.version().equals(version) && !one.day().isAfter(on))
                .toList();
    }
}
