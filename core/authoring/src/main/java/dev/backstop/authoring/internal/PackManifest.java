package dev.backstop.authoring.internal;

import dev.backstop.content.Approval;
import dev.backstop.content.VersionRange;
import java.util.List;
import java.util.Map;

/**
 * What pack.yaml says.
 *
 * @param reviewMonths after how many months a rule has to be read again, unless it says another day
 * @param switchedOff rules of the pack below that an overlay does not use, and where it says so
 * @param fits whether it is an overlay when an overlay is read, over the pack that it names, and none otherwise
 */
record PackManifest(
        String id,
        String version,
        String title,
        String language,
        VersionRange engine,
        int reviewMonths,
        List<Approval> approvals,
        Map<String, Place> switchedOff,
        boolean fits) {}
