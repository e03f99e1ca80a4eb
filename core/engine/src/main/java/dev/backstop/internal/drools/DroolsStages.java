package dev.backstop.internal.drools;

import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.internal.ConclusionLog;
import dev.backstop.internal.FactSet;
import dev.backstop.internal.RuleBook;
import dev.backstop.internal.StageEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each stage in a knowledge base of its own, one per package: Drools 10.0 to 10.2 silently miss firings when a
 * knowledge base holds several packages.
 */
public final class DroolsStages implements StageEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DroolsStages.class);

    /** Far above what a stage can fire; reached only by a loop, which must not hang the app that embeds us. */
    private static final int FIRING_LIMIT = 10_000;

    private static final String LIMITS = "limit";
    static final String CONCLUSIONS = "conclude";

    private final RuleBook rules;
    private final @Nullable Random shuffle;
    private final int firingLimit;
    private final Map<Stage, Pool> pools = new EnumMap<>(Stage.class);

    public DroolsStages(StageModels models, RuleBook rules, @Nullable Random shuffle) {
        this(models, rules, shuffle, FIRING_LIMIT);
    }

    /**
     * @param shuffle shuffles rules when the stages are built and facts at each run, and has every fact inserted, to
     *     show that neither order nor the choice of facts has an influence; null in earnest
     * @param firingLimit how many rules a stage may fire
     */
    public DroolsStages(StageModels models, RuleBook rules, @Nullable Random shuffle, int firingLimit) {
        this.rules = rules;
        this.shuffle = shuffle;
        this.firingLimit = firingLimit;
        for (Stage stage : Stage.values()) {
            pools.put(stage, new Pool(shuffled(models.of(stage))));
        }
        LOG.debug("Built the knowledge bases of {} stages.", pools.size());
    }

    private Model shuffled(Model model) {
        if (shuffle == null) {
            return model;
        }
        List<org.drools.model.Rule> shuffledRules = new ArrayList<>(model.getRules());
        Collections.shuffle(shuffledRules, shuffle);
        NamedModel copy = new NamedModel(model.getPackageName());
        model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
        return copy.withRules(shuffledRules).withGlobals(model.getGlobals()).withQueries(model.getQueries());
    }

    @Override
    public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
        Pool pool = pools.get(stage);
        if (pool == null) {
            throw new IllegalStateException("no knowledge base for " + stage);
        }
        List<Object> inserted = shuffle == null ? rules.plan(stage).relevant(facts) : everything(facts, shuffle);
        KieSession session = pool.sessions.newKieSession(pool.configuration);
        try {
            pool.global(session, LIMITS, limits);
            pool.global(session, CONCLUSIONS, log);
            session.addEventListener(new FiringListener(facts, log));
            inserted.forEach(session::insert);
            if (session.fireAllRules(firingLimit) >= firingLimit) {
                throw new DecisionFailedException(
                        "The stage " + stage.id() + " fired " + firingLimit + " rules without an end.");
            }
        } finally {
            session.dispose();
        }
    }

    /** Every fact in a chance order: which facts matter, and in what order, is left to Drools alone. */
    private static List<Object> everything(FactSet facts, Random shuffle) {
        List<Object> all = new ArrayList<>(facts.findings());
        all.addAll(facts.measures());
        all.addAll(facts.choices());
        synchronized (shuffle) {
            Collections.shuffle(all, shuffle);
        }
        return all;
    }

    @Override
    public void close() {
        pools.values().forEach(pool -> pool.sessions.shutdown());
    }

    /** One stage: its sessions, and which globals its rules declare. */
    private static final class Pool {
        private final KieSessionsPool sessions;
        private final KieSessionConfiguration configuration;
        private final Set<String> globals = new HashSet<>();

        Pool(Model model) {
            for (Global<?> global : model.getGlobals()) {
                globals.add(global.getName());
            }
            KieBaseConfiguration baseConfiguration = RuleBaseFactory.newKnowledgeBaseConfiguration();
            baseConfiguration.setOption(KieBaseMutabilityOption.DISABLED);
            KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), baseConfiguration);
            configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
            // A session never leaves the thread that took it from the pool.
            configuration.setOption(ThreadSafeOption.NO);
            sessions = base.newKieSessionsPool(1);
        }

        /** Drools refuses a global that no rule of the package declares. */
        void global(KieSession session, String name, Object value) {
            if (globals.contains(name)) {
                session.setGlobal(name, value);
            }
        }
    }

    /** Tells the log which rule is about to conclude, and on what. */
    private final class FiringListener extends DefaultAgendaEventListener {
        private final FactSet facts;
        private final ConclusionLog log;

        FiringListener(FactSet facts, ConclusionLog log) {
            this.facts = facts;
            this.log = log;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            String id = event.getMatch().getRule().getName();
            Rule rule = rules.find(id);
            if (rule == null) {
                throw new DecisionFailedException("The rule " + id + " fired but is not in the pack's index.");
            }
            log.firing(rules.firing(rule, event.getMatch().getObjects(), facts));
        }
    }
}
