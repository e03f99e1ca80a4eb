package dev.backstop.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Drools 10 silently misses firings when one knowledge base holds several packages. Both known cases stand here twice:
 * in the arrangement that fails, as a canary that tells when Drools has mended it, and in ours, which has to be right.
 */
public class MissedFiringsTest {
    private static final String MENDED = "Drools may have fixed it: see core/docs/decisions";
    private static final String IMPORTS = "import " + MissedFiringsTest.class.getCanonicalName() + ".*;\n";

    /** The biggest package is attached in bulk, and the others rule by rule: that is where nodes go wrong. */
    private static final String BIGGEST = """
            package repro.biggest
            %s
            rule "one" when A( value > 100 ) then end
            rule "two" when A( value > 200 ) then end
            rule "three" when A( value > 300 ) then end
            """;

    private static final String COUNTING = """
            package repro.counting
            %s
            rule "counts" when A( $v : value ) accumulate( B( value == $v ); $n : count(1); $n > 0 ) then end
            rule "joins" when A( $v : value ) C( value == $v ) then end
            """;

    private static final String PRODUCE = """
            package repro.a
            %s
            rule "produce" when Seed() then insert( new SharedFact() ); end
            """;

    private static final String SUBJECT = """
            package repro.b
            %s
            rule "subject" when exists ( SharedFact() and not NegatedFact() ) then insert( new Result() ); end
            """;

    private static final String SIBLING = """
            package repro.c
            %s
            rule "sibling" when exists ( SharedFact() and OtherFact() ) then end
            """;

    @Test
    void canary_a_count_is_missed_in_a_knowledge_base_of_several_packages() {
        assertThat(fired(base(BIGGEST, COUNTING), new A(1), new B(1)))
                .as(MENDED)
                .doesNotContain("counts");
    }

    @Test
    void the_same_count_is_seen_in_a_knowledge_base_of_its_own() {
        assertThat(fired(base(COUNTING), new A(1), new B(1))).containsExactly("counts");
    }

    @Test
    void canary_an_exists_around_a_not_is_missed_in_a_knowledge_base_of_several_packages() {
        assertThat(fired(base(PRODUCE, SUBJECT, SIBLING), new Seed()))
                .as(MENDED)
                .containsExactly("produce");
    }

    @Test
    void the_same_exists_is_seen_once_its_sibling_is_taken_away_so_the_packages_are_to_blame() {
        assertThat(fired(base(PRODUCE, SUBJECT), new Seed())).containsExactly("produce", "subject");
    }

    @Test
    void the_same_exists_is_seen_when_each_package_has_a_knowledge_base_of_its_own() {
        assertThat(fired(base(PRODUCE), new Seed())).containsExactly("produce");
        assertThat(fired(base(SUBJECT), new SharedFact())).containsExactly("subject");
        assertThat(fired(base(SUBJECT), new NegatedFact(), new SharedFact())).isEmpty();
        assertThat(fired(base(SIBLING), new SharedFact())).isEmpty();
    }

    private static KieBase base(String... packages) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        Map<String, String> named = new LinkedHashMap<>();
        for (String text : packages) {
            named.put("src/main/resources/repro/p" + named.size() + "/rules.drl", text.formatted(IMPORTS));
        }
        named.forEach(files::write);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** Names of the rules that fired, when the facts are inserted one by one with a firing after each. */
    private static List<String> fired(KieBase base, Object... facts) {
        List<String> names = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    names.add(event.getMatch().getRule().getName());
                }
            });
            for (Object fact : facts) {
                session.insert(fact);
                session.fireAllRules(100);
            }
        } finally {
            session.dispose();
        }
        return names;
    }

    public record A(int value) {}

    public record B(int value) {}

    public record C(int value) {}

    public record Seed() {}

    public record SharedFact() {}

    public record NegatedFact() {}

    public record OtherFact() {}

    public record Result() {}
}
