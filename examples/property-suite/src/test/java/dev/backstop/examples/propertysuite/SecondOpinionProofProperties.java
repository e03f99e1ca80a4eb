package dev.backstop.examples.propertysuite;

import net.jqwik.api.PropertyDefaults;

/** The second opinion on every rule, asked for more often. */
@PropertyDefaults(tries = 4_000)
class SecondOpinionProofProperties extends SecondOpinionProperties {}
