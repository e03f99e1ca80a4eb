package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.ReadPack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is looked for in a pack that can be read, or in the part of it that can. */
public final class Lints {
    private Lints() {}

    /**
     * The warnings about a pack, sorted.
     *
     * @param day day for which reviews are looked at; they are not without one
     */
    public static List<Fault> of(ReadPack pack, @Nullable LocalDate day) {
        Faults faults = new Faults();
        DraftLint.check(pack, faults);
        if (day != null) {
            ReviewLint.check(pack, day, faults);
        }
        // What could not be read may use, close or answer anything.
        boolean complete = pack.reading().faults().isEmpty();
        if (complete) {
            UnusedLint.check(pack, faults);
            FiringLint.check(pack, faults);
            TwinLint.check(pack, faults);
            LimitLint.check(pack, faults);
            ReassuranceLint.check(pack, faults);
            SafetyNetLint.check(pack, faults);
        }
        return new Acceptances(pack.files().all()).apply(faults.sorted(), complete, day != null);
    }
}
