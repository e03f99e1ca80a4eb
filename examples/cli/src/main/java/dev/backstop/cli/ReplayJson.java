package dev.backstop.cli;

import java.util.List;

/**
 * Whether a decision that was made again is the same, as JSON.
 *
 * @param difference a unified diff of what was recorded and what came out; empty when it is the same
 */
record ReplayJson(boolean same, List<String> difference) {}
