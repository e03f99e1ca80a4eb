package dev.backstop.examples.propertysuite;

import net.jqwik.api.PropertyDefaults;

/** The law about overlays, tried more often. */
@PropertyDefaults(tries = 10_000)
class OverlayProofProperties extends OverlayProperties {}
