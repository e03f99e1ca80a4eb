package dev.backstop.examples.propertysuite;

import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.OverlayNeverCalms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.PropertyDefaults;

/** The example overlay calms nobody whom the bundled rules alarm, unless its waivers name what did. */
@PropertyDefaults(tries = 100)
class OverlayProperties implements OverlayNeverCalms {
    private static final Path OVERLAY = Path.of("../overlay");
    private static final RulePack BUNDLED =
            RulePack.onClassPath(OverlayProperties.class.getClassLoader()).get(0);
    private static final Decider BELOW = Decider.of(Backstop.of(BUNDLED));
    private static final Decider LAID = laid();

    private static Decider laid() {
        try {
            return Decider.of(Backstop.of(
                    RulePack.of(Overlay.read(OVERLAY, BUNDLED.content()).orThrow())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Decider below() {
        return BELOW;
    }

    @Override
    public Decider decider() {
        return LAID;
    }

    @Override
    public Set<String> waived() {
        try {
            return Waivers.read(OVERLAY.resolve(Waivers.FILE)).byId().keySet();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
