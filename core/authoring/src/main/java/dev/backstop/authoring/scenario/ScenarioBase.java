package dev.backstop.authoring.scenario;

import dev.backstop.model.Assessment;

/**
 * A named starting point of scenarios.
 *
 * @param name its key in {@code scenario-bases.yaml}
 * @param stated what it states itself
 * @param clearScreen whether every required finding that nobody states or implies is absent
 */
public record ScenarioBase(String name, Assessment stated, boolean clearScreen) {}
