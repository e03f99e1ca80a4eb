package dev.backstop.authoring.coverage;

import dev.backstop.authoring.Scenario;
import java.util.List;

/**
 * A scenario that is missing, with what the engine decides as what it expects. A clinician has to confirm that.
 *
 * @param scenario for the topic's scenario file
 * @param shows cells that no scenario shows yet
 */
public record Draft(Scenario scenario, List<Cell> shows) {
    public Draft {
        shows = List.copyOf(shows);
    }
}
