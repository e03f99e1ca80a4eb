package dev.backstop.engine;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.decision.Decision;
import dev.backstop.internal.EngineVersion;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.progress.Progress;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides triage, training load and rehabilitation phase. Build one, share it between all threads, and close it when
 * the app ends.
 *
 * <pre>{@code
 * try (Backstop backstop = Backstop.bundled()) {
 *     Decision decision = backstop.decide(assessment);
 * }
 * }</pre>
 */
public final class Backstop implements AutoCloseable {
    private final Settings settings;

    /** Reloads take turns. */
    private final Object reloading = new Object();

    /** Guards that {@link #running} is not replaced once {@link #closed} is set. */
    private final Object state = new Object();

    private volatile Running running;
    private volatile boolean closed;

    private Backstop(Settings settings, Running running) {
        this.settings = settings;
        this.running = running;
    }

    /**
     * With the only rule pack on the class path, which is the one of backstop-rules unless you bring your own.
     *
     * @throws RuleContentException if there is no pack, or more than one, or it cannot be used
     */
    public static Backstop bundled() {
        return builder().build();
    }

    /** The version of this engine, as packs name it. */
    public static String version() {
        return EngineVersion.CURRENT;
    }

    /** With a given rule pack. */
    public static Backstop of(RulePack pack) {
        return builder().pack(pack).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides for one person on one day. Reads no clock, locale or time zone: equal inputs give equal decisions.
     *
     * @param assessment what is known on {@link Assessment#asOf()}; what is absent is unknown, never "no"
     * @return the decision; every element of it has at least one reason
     * @throws InvalidAssessmentException if values are out of range, unknown to the pack or cannot be; it lists every
     *     fault by path
     * @throws DecisionFailedException if the engine fails; no partial or reassuring answer is given
     * @throws IllegalStateException if this engine is closed
     */
    public Decision decide(Assessment assessment) {
        return call(pack -> pack.pipeline.decide(assessment));
    }

    /**
     * How somebody got on over several assessments. Decides on each with everything told up to its day, so an
     * assessment need not tell again what an earlier one told; a session or day told twice counts once.
     *
     * @param history assessments of different days, in any order; at least one
     * @throws InvalidAssessmentException as {@link #decide}, with the faults of all of them at once, by paths such as
     *     {@code assessments[3].sessions[0].painPeak}, and for two of one day
     * @throws DecisionFailedException as {@link #decide}
     * @throws IllegalStateException if this engine is closed
     */
    public Progress progress(List<Assessment> history) {
        return call(pack -> pack.progress.of(history));
    }

    /**
     * Why one rule concluded something for an assessment, or why it did not.
     *
     * @throws IllegalArgumentException if the pack has no active rule with this id; the message names the nearest
     * @throws InvalidAssessmentException as {@link #decide}
     * @throws DecisionFailedException as {@link #decide}
     */
    public RuleExplanation explain(Assessment assessment, String ruleId) {
        return call(pack -> pack.explainer.explain(assessment, ruleId));
    }

    /**
     * The same of several rules at once, in the order asked for.
     *
     * @throws IllegalArgumentException as {@link #explain(Assessment, String)}
     * @throws InvalidAssessmentException as {@link #decide}
     * @throws DecisionFailedException as {@link #decide}
     */
    public List<RuleExplanation> explain(Assessment assessment, List<String> ruleIds) {
        return call(pack -> pack.explainer.explain(assessment, ruleIds));
    }

    /**
     * Why each active rule concluded something or did not, by stage and then in alphabetical order.
     *
     * @throws InvalidAssessmentException as {@link #decide}
     * @throws DecisionFailedException as {@link #decide}
     */
    public List<RuleExplanation> explain(Assessment assessment) {
        return call(pack -> pack.explainer.explain(assessment));
    }

    /**
     * What the present rule pack says, as data: in the language asked for, and with the limits in effect in its texts.
     */
    public PackContent content() {
        return running.content;
    }

    /**
     * Goes over to another rule pack while others decide. The pack is built beside the running one, with the limits and
     * the language that this engine was built with, and tried out; only then does it take the place of the running one,
     * at once and for all calls that begin from then on. Calls in flight end on the pack that they began with. After
     * any exception the engine goes on as before. Reloads from several threads take turns.
     *
     * <p>Every answer names its pack. Where several calls have to be answered by one and the same, make them on a
     * {@link #snapshot()}.
     *
     * @param pack the pack to go over to, held to {@link Builder#trust} and {@link Builder#production} like the first
     * @throws RuleContentException if the pack cannot be used, or has no decision for somebody of whom nothing is known
     * @throws IllegalArgumentException if a limit of this engine names no parameter of the pack or moves one in a way
     *     that it does not allow, or the pack has not got the language
     * @throws IllegalStateException if this engine is closed
     */
    public void reload(RulePack pack) {
        synchronized (reloading) {
            requireOpen();
            Running next = new Running(settings, pack);
            Running old = next;
            try {
                next.tryOut();
                synchronized (state) {
                    requireOpen();
                    old = running;
                    running = next;
                }
            } finally {
                // The old one when all went well, and the new one otherwise.
                old.leave();
            }
        }
    }

    /**
     * This engine as it is now: it stays on the present pack, whatever is reloaded. For several calls that have to be
     * answered by one pack. Keeps that pack's sessions until it is closed, outlives this engine, and reloads for itself
     * alone.
     *
     * @throws IllegalStateException if this engine is closed
     */
    public Backstop snapshot() {
        return new Backstop(settings, enter());
    }

    private <T> T call(Function<Running, T> answer) {
        Running pack = enter();
        try {
            return answer.apply(pack);
        } finally {
            pack.leave();
        }
    }

    /** The present pack, which stays until the caller leaves it. */
    private Running enter() {
        while (true) {
            requireOpen();
            Running present = running;
            // Refused only if the pack was replaced and freed since it was read: then there is a newer one.
            if (present.enter()) {
                return present;
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("This Backstop is closed.");
        }
    }

    /** Frees the engine's sessions, once the calls in flight have ended. Calls after this fail. */
    @Override
    public void close() {
        synchronized (state) {
            if (!closed) {
                closed = true;
                running.leave();
            }
        }
    }

    /** What an engine can be told before it is built. */
    public static final class Builder {
        private final Map<String, Double> limits = new TreeMap<>();
        private final Map<String, PublicKey> trusted = new TreeMap<>();
        private @Nullable LocalDate production;
        private @Nullable RulePack pack;
        private @Nullable Long shuffleSeed;
        private @Nullable String language;

        private Builder() {}

        /** The rule pack; without it, the only one on the class path. */
        public Builder pack(RulePack pack) {
            this.pack = pack;
            return this;
        }

        /** Moves a parameter to the safe side, as far as the pack lets an app do that. Checked by {@link #build()}. */
        public Builder limit(String parameterId, double value) {
            limits.put(parameterId, value);
            return this;
        }

        /**
         * The language of what is shown, one of {@link PackContent#languages()}; without it, the pack's first. Rule
         * titles and sources stay in the first one. Checked by {@link #build()}.
         *
         * @param language as a BCP 47 tag
         */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * Takes only packs that the holder of this key signed, or of another one that is trusted. A pack without a
         * signature, with one of another key, or that is not byte for byte what was signed is refused. A pack that was
         * built then runs by its signed content and not by the classes beside it. Checked by {@link #build()}.
         *
         * @param keyId the name that the signature calls the key by
         * @param key an Ed25519 key
         * @throws IllegalArgumentException if it is a key of another kind, or there is another key of that name
         */
        public Builder trust(String keyId, PublicKey key) {
            if (!key.getAlgorithm().equals("EdDSA") && !key.getAlgorithm().equals("Ed25519")) {
                throw new IllegalArgumentException(
                        "The key \"" + keyId + "\" is of " + key.getAlgorithm() + "; it has to be of Ed25519.");
            }
            PublicKey other = trusted.putIfAbsent(keyId, key);
            if (other != null && !other.equals(key)) {
                throw new IllegalArgumentException("There are two keys called \"" + keyId + "\".");
            }
            return this;
        }

        /**
         * Takes only packs of which this version was approved up to a day, and of which no rule and no parameter had to
         * be read again before it. A pack that has expired anywhere is refused whole, and the message tells where: to
         * run without its expired rules would be to run without what they warn of. Checked by {@link #build()}.
         *
         * @param on the present day; no clock is read
         */
        public Builder production(LocalDate on) {
            this.production = on;
            return this;
        }

        /**
         * Takes up rules and facts in a chance order, and every fact instead of only those that some rule could match.
         * For tests that show that none of that has an influence; slower.
         */
        public Builder shuffled(long seed) {
            this.shuffleSeed = seed;
            return this;
        }

        /**
         * @throws RuleContentException if there is no pack, or more than one to choose from, or it cannot be used
         * @throws IllegalArgumentException if a limit names no parameter, or moves one in a way that the pack does not
         *     allow, or the pack has not got the language
         */
        public Backstop build() {
            Settings settings = new Settings(limits, shuffleSeed, language, new Admission(trusted, production));
            return new Backstop(settings, new Running(settings, pack == null ? onlyPack() : pack));
        }

        private static RulePack onlyPack() {
            List<RulePack> packs = RulePack.onClassPath(Backstop.class.getClassLoader());
            if (packs.size() != 1) {
                throw new RuleContentException(
                        packs.isEmpty()
                                ? "There is no rule pack on the class path.\nMaybe add the dependency dev.backstop:backstop-rules."
                                : "There are " + packs.size() + " rule packs on the class path: "
                                        + packs.stream()
                                                .map(one -> one.content().id().id())
                                                .sorted()
                                                .toList()
                                        + ".\nMaybe choose one with Backstop.of(RulePack.onClassPath(…)…).");
            }
            return packs.get(0);
        }
    }
}
