package dev.backstop.authoring.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes down, cluster by cluster, what was asked and how it was answered. */
final class Ledger {
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> clusters = new HashMap<>();

    /** Says to which cluster a rule belongs. */
    void put(String rule, String cluster) {
        clusters.put(rule, cluster);
        entry(cluster).rules++;
    }

    /** @param combinations of the states of all its facts */
    void size(String cluster, int facts, BigInteger combinations) {
        entry(cluster).facts = facts;
        entry(cluster).combinations = combinations;
    }

    void proved(String rule) {
        of(rule).proved++;
    }

    void found(String rule) {
        of(rule).found++;
    }

    /** Only some of the combinations were looked at. */
    void sampled(String rule, long samples) {
        of(rule).sampled++;
        of(rule).samples += samples;
    }

    /** There are combinations, but nobody in whom they come together was found, or nobody in whom it shows. */
    void unreal(String rule, int tried) {
        of(rule).unreal++;
        of(rule).tried += tried;
    }

    private Entry of(String rule) {
        return entry(clusters.getOrDefault(rule, rule));
    }

    private Entry entry(String cluster) {
        return entries.computeIfAbsent(cluster, none -> new Entry());
    }

    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>();
        entries.forEach((name, entry) -> all.add(new Cluster(
                name,
                entry.rules,
                entry.facts,
                entry.combinations,
                entry.proved,
                entry.sampled,
                entry.samples,
                entry.unreal,
                entry.tried,
                entry.found)));
        return all;
    }

    private static final class Entry {
        private int rules;
        private int facts;
        private BigInteger combinations = BigInteger.ONE;
        private int proved;
        private int sampled;
        private long samples;
        private int unreal;
        private long tried;
        private int found;
    }
}
