package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** All laws, held against one decider that may break them. */
abstract class Suite implements SafetyLaws {
    private final Decider decider;

    Suite(Decider decider) {
        this.decider = decider;
    }

    @Override
    public Decider decider() {
        return decider;
    }

    @Override
    public List<Decider> shuffled() {
        return List.of(decider);
    }

    /** Holds only these laws against it, and requires that each of them fails. */
    static void assertBroken(Class<? extends Suite> suite, String... laws) {
        assertThat(broken(suite, "OFF", Set.of(laws))).containsExactlyInAnyOrder(laws);
    }

    /** The names of the properties that fail. */
    static Set<String> broken(Class<? extends Suite> suite) {
        return broken(suite, "OFF");
    }

    static Set<String> broken(Class<? extends Suite> suite, String shrinking) {
        return broken(suite, shrinking, Set.of());
    }

    /** @param only names of laws; all when there are none */
    private static Set<String> broken(Class<? extends Suite> suite, String shrinking, Set<String> only) {
        Set<String> failed = new TreeSet<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(
                        only.isEmpty() || !test.isTest() || only.contains(name(test.getDisplayName()))))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.tries.default", "400")
                .configurationParameter("jqwik.shrinking.default", shrinking)
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.add(name(test.getDisplayName()));
                }
            }
        });
        return failed;
    }

    private static String name(String displayName) {
        return displayName.replace(' ', '_');
    }
}
