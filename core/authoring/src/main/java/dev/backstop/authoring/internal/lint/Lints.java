package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.ManifestReader;
import dev.backstop.authoring.internal.ReadPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is looked for in a pack that can be read, or in the part of it that can. Of an overlay, together with
 * the pack below, that is what the pack below does not have by itself.
 */
public final class Lints {
    /** What an overlay no longer needs of the pack below it cannot remove. */
    private static final Set<Check> OF_FILES =
            Set.of(Check.UNUSED_MESSAGE, Check.UNUSED_PARAMETER, Check.UNUSED_SOURCE, Check.UNUSED_TERM);

    private Lints() {}

    /**
     * The warnings about a pack, sorted.
     *
     * @param day day for which reviews are looked at; they are not without one
     */
    public static List<Fault> of(ReadPack pack, @Nullable LocalDate day) {
        // What could not be read may use, close or answer anything.
        boolean complete = pack.reading().faults().isEmpty();
        ReadPack below = complete ? pack.below() : null;
        List<Fault> found = below == null
                ? found(pack, day, complete)
                : ofOverlay(pack, found(pack.with(below), day, true), found(below, day, true));
        return new Acceptances(pack.files().all()).apply(found, complete, day != null);
    }

    /** What stands in no file of the overlay came about by it, unless the pack below has it as well. */
    private static List<Fault> ofOverlay(ReadPack overlay, List<Fault> found, List<Fault> below) {
        Faults faults = new Faults();
        for (Fault fault : found) {
            if (overlay.files().find(fault.file()) != null) {
                faults.add(fault);
            } else if (!below.contains(fault) && !OF_FILES.contains(fault.check())) {
                faults.add(new Fault(
                        ManifestReader.FILE, 0, 0, fault.message(), fault.hint(), fault.check(), fault.severity()));
            }
        }
        return faults.sorted();
    }

    private static List<Fault> found(ReadPack pack, @Nullable LocalDate day, boolean complete) {
        Faults faults = new Faults();
        DraftLint.check(pack, faults);
        if (day != null) {
            ReviewLint.check(pack, day, faults);
        }
        if (complete) {
            UnusedLint.check(pack, faults);
            FiringLint.check(pack, faults);
            TwinLint.check(pack, faults);
            LimitLint.check(pack, faults);
            ReassuranceLint.check(pack, faults);
            SafetyNetLint.check(pack, faults);
        }
        return faults.sorted();
    }
}
