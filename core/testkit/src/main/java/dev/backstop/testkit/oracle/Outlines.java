package dev.backstop.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Assessment;
import org.jspecify.annotations.Nullable;

/** The outlines of one pack, held against its decisions. */
final class Outlines {
    private static volatile @Nullable Outlines latest;

    private final PackContent content;
    private final Pipeline pipeline;

    private Outlines(PackContent content) {
        this.content = content;
        this.pipeline = Pipeline.byIndex(content);
    }

    static Outlines of(PackContent content) {
        Outlines known = latest;
        if (known == null || known.content != content) {
            known = new Outlines(content);
            latest = known;
        }
        return known;
    }

    void assertSame(Assessment assessment, Decision decision) {
        Outline outline = pipeline.outline(assessment);
        assertThat(outline)
                .as("outline of %s", assessment)
                .isEqualTo(new Outline(
                        decision.triage().urgency(),
                        decision.triage().needsInformation(),
                        decision.triage().trainingLimit(),
                        decision.load().verdict(),
                        decision.load().change(),
                        decision.phase().verdict(),
                        decision.phase().phase(),
                        outline.rules()));
    }
}
