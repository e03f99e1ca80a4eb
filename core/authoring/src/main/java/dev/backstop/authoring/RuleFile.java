package dev.backstop.authoring;

import dev.backstop.content.Stage;

/**
 * A rule file as it is compiled.
 *
 * @param topic name of its folder
 * @param path path in the pack
 * @param text its text, with the lines of rules that are not active left empty so that line numbers stay
 * @param activeRules how many rules are left in it
 */
public record RuleFile(Stage stage, String topic, String path, String text, int activeRules) {}
