package dev.backstop.engine;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.EngineVersion;
import dev.backstop.internal.PackSignature;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which packs an engine takes.
 *
 * @param trusted keys by their ids; where there are any, one of them has to have signed the pack
 * @param production the day on which the pack has to be approved and reviewed; null when it need not be
 */
record Admission(Map<String, PublicKey> trusted, @Nullable LocalDate production) {
    Admission {
        trusted = Map.copyOf(trusted);
    }

    /**
     * The pack as it may run: one whose signature was checked runs by the content that was signed, and not by classes
     * beside it.
     *
     * @throws RuleContentException if it may not
     */
    RulePack admit(RulePack pack) {
        EngineVersion.require(pack.content());
        if (production != null) {
            requireFit(pack.content(), production);
        }
        if (trusted.isEmpty()) {
            return pack;
        }
        String refusal = PackSignature.refusal(
                pack.signed().signature(),
                pack.signed().subject(),
                pack.signed().digest(),
                new TreeMap<>(trusted));
        if (refusal != null) {
            throw new RuleContentException(name(pack.content()) + " is not trusted: " + refusal);
        }
        return pack.byIndex();
    }

    private static void requireFit(PackContent content, LocalDate on) {
        List<String> unfit = new ArrayList<>();
        if (content.manifest().approvals(content.id().version(), on).isEmpty()) {
            unfit.add("nobody has approved version " + content.id().version() + " up to that day");
        }
        content.rules().forEach(rule -> {
            if (rule.reviewBy().isBefore(on)) {
                unfit.add("the rule " + rule.id() + " had to be read again by " + rule.reviewBy());
            }
        });
        content.parameters().values().forEach(parameter -> {
            if (parameter.reviewBy().isBefore(on)) {
                unfit.add("the parameter " + parameter.id() + " had to be read again by " + parameter.reviewBy());
            }
        });
        if (!unfit.isEmpty()) {
            throw new RuleContentException(
                    name(content) + " is not fit for production on " + on + ":\n- " + String.join("\n- ", unfit));
        }
    }

    private static String name(PackContent content) {
        return "The rule pack " + content.id().id() + " " + content.id().version();
    }
}
