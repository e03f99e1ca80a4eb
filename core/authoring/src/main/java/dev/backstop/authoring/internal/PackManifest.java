package dev.backstop.authoring.internal;

import dev.backstop.content.Approval;
import dev.backstop.content.VersionRange;
import java.util.List;

/**
 * What pack.yaml says.
 *
 * @param reviewMonths after how many months a rule has to be read again, unless it says another day
 */
record PackManifest(
        String id,
        String version,
        String title,
        String language,
        VersionRange engine,
        int reviewMonths,
        List<Approval> approvals) {}
