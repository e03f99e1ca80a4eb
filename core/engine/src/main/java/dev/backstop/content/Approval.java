package dev.backstop.content;

import java.time.LocalDate;

/**
 * That somebody answers for one version of a pack.
 *
 * @param role in which role: {@code clinical safety officer}
 * @param by who, so that they can be asked: a name, with a registration where there is one
 * @param version the version of the pack that was approved; another one is not
 * @param day day of the approval
 */
public record Approval(String role, String by, String version, LocalDate day) {}
