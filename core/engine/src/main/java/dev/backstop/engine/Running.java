package dev.backstop.engine;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.Explainer;
import dev.backstop.internal.PackTexts;
import dev.backstop.internal.Pipeline;
import dev.backstop.internal.ProgressReport;
import dev.backstop.internal.RuleBook;
import dev.backstop.internal.StageEngine;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A pack made ready to decide. It never changes, and it counts who uses it: whoever owns it, and each call in flight.
 * The last one to leave frees its sessions, so nothing is freed under a call and nothing is kept after the last.
 */
final class Running {
    private static final int FREED = 0;
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    final PackContent content;
    final Explainer explainer;
    final ProgressReport progress;
    final Pipeline pipeline;

    /** The owner is the first user. */
    private final AtomicInteger users = new AtomicInteger(1);

    /**
     * @throws RuleContentException if the pack cannot be used
     * @throws IllegalArgumentException if the pack does not allow a limit, or has not got the language
     */
    Running(Settings settings, RulePack given) {
        RulePack pack = settings.admission().admit(given);
        PackContent texts =
                settings.language() == null ? pack.content() : PackTexts.in(pack.content(), settings.language());
        EffectiveLimits limits = new EffectiveLimits(texts.parameters(), settings.limits());
        Random shuffle = settings.shuffleSeed() == null ? null : new Random(settings.shuffleSeed());
        this.pipeline = pipeline(texts, limits, rules -> pack.engine(rules, limits, shuffle));
        this.content = pipeline.content();
        this.explainer = new Explainer(pipeline, content, limits);
        this.progress = new ProgressReport(pipeline, content, limits);
    }

    private static Pipeline pipeline(
            PackContent texts, EffectiveLimits limits, Function<RuleBook, StageEngine> engineFor) {
        try {
            return new Pipeline(texts, limits, engineFor);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RuleContentException(named(texts) + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static String named(PackContent content) {
        return "The rule pack " + content.id().id() + " " + content.id().version();
    }

    /** @throws RuleContentException if it has no decision for somebody of whom nothing is known */
    void tryOut() {
        try {
            pipeline.decide(Assessment.on(ANY_DAY).build());
        } catch (DecisionFailedException e) {
            throw new RuleContentException(
                    named(content) + " has no decision for somebody of whom nothing is known: " + e.getMessage(), e);
        }
    }

    /** Lets a call in, which then has to {@link #leave}; false when the last user has left. */
    boolean enter() {
        return users.getAndUpdate(now -> now == FREED ? FREED : now + 1) != FREED;
    }

    void leave() {
        if (users.decrementAndGet() == FREED) {
            pipeline.engine().close();
        }
    }
}
