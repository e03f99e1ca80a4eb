package dev.backstop.examples.propertysuite;

import net.jqwik.api.PropertyDefaults;

/** The same as {@link RangeProperties}, more often. */
@PropertyDefaults(tries = 60)
class RangeProofProperties extends RangeProperties {}
