package dev.backstop.authoring.verify;

import java.math.BigInteger;

/**
 * Rules of one stage that share facts with each other and with no other rules of it, and how far they were looked at.
 *
 * @param name stage and first topic: {@code load.pain-bands}
 * @param rules how many
 * @param facts how many facts they ask about
 * @param combinations how many combinations of the states of these facts there are
 * @param proved questions that were answered for every combination
 * @param sampled questions for which combinations were drawn by lot, because the search was too long
 * @param samples how many combinations were drawn in all
 * @param unreal questions with combinations for which no assessment was found that shows them
 * @param tried how many such combinations were tried in all
 * @param found questions that led to a problem
 */
public record Cluster(
        String name,
        int rules,
        int facts,
        BigInteger combinations,
        int proved,
        int sampled,
        long samples,
        int unreal,
        long tried,
        int found) {}
