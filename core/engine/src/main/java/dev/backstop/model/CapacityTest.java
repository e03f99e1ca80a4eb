package dev.backstop.model;

import java.time.LocalDate;

/**
 * The result of one capacity test.
 *
 * @param test the test's id: the vocabulary's measure is {@code capacity.<test>}
 * @param date day of the test
 * @param value the better of the trials, in the measure's unit
 */
public record CapacityTest(String test, LocalDate date, double value) {}
