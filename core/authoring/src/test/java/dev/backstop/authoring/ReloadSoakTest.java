package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Packs that come and go leave nothing behind: neither on the heap nor in metaspace. */
class ReloadSoakTest {
    /** How often: {@code -Dbackstop.soak=10000} for the long run. */
    private static final int RELOADS = Integer.getInteger("backstop.soak", 300);

    private static final int WARM_UP = RELOADS / 5;
    private static final Path PACK =
            Path.of(System.getProperty("backstop.reloaded-pack", "src/test/resources/packs/valid"));
    private static final Assessment UNKNOWN =
            Assessment.on(LocalDate.of(2026, 11, 21)).build();

    // Packs that stayed would cost several times this over any of these runs: the small one alone has a network of
    // 100 kB. A short run still loads classes that it uses for the first time.
    private static final long HEAP_KB = 4_000;
    private static final long METASPACE_KB = 2_500;
    private static final int CLASSES = 230;

    @Test
    void after_many_reloads_heap_and_metaspace_are_where_they_were_after_a_few() throws Exception {
        MarkedPack packs = new MarkedPack(PACK);
        try (Backstop backstop = Backstop.of(RulePack.of(packs.version(0)))) {
            reload(backstop, packs, 1, WARM_UP);
            Usage warm = Usage.now();
            reload(backstop, packs, WARM_UP + 1, RELOADS);
            Usage end = Usage.now();
            System.out.println("After " + WARM_UP + " reloads " + warm + "; after " + RELOADS + " " + end);

            assertThat(end.heap).as("heap, kB").isLessThan(warm.heap + HEAP_KB);
            assertThat(end.metaspace).as("metaspace, kB").isLessThan(warm.metaspace + METASPACE_KB);
            assertThat(end.classes).as("classes").isLessThan(warm.classes + CLASSES);
        }
    }

    private static void reload(Backstop backstop, MarkedPack packs, int from, int to) {
        for (int number = from; number <= to; number++) {
            backstop.reload(RulePack.of(packs.version(number)));
            assertThat(MarkedPack.versions(backstop.decide(UNKNOWN))).containsExactly(number);
        }
    }

    /** What is in use once the garbage is gone, in kB. */
    private record Usage(long heap, long metaspace, int classes) {
        static Usage now() throws InterruptedException {
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(50);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(ReloadSoakTest::usedKb)
                    .sum();
            return new Usage(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    private static long usedKb(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed() / 1024;
    }
}
