package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;

/** The version of this engine, which every pack says whether it is for. */
public final class EngineVersion {
    /** That of the project; a test holds them together. */
    public static final String CURRENT = "0.1.0";

    private EngineVersion() {}

    /** @throws RuleContentException if the pack is for other versions */
    public static void require(PackContent content) {
        if (!content.manifest().engine().includes(CURRENT)) {
            throw new RuleContentException("The rule pack " + content.id().id() + " "
                    + content.id().version() + " is for engines "
                    + content.manifest().engine() + ", and this is "
                    + CURRENT + ".\nMaybe use a version of the pack that was made for this engine.");
        }
    }
}
