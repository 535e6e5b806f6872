package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A flow that is loaded, used and dropped leaves nothing behind; {@code -Dloads=300} for many of them. */
final class LoadsTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int WARM_UP = 5;
    /** What Java itself makes when a call comes to be frequent; a class a load would be more with 300 loads. */
    private static final int CLASSES = 100;

    @ParameterizedTest
    @EnumSource
    void loadsAndDropsKeepHeapAndMetaspaceFlat(Way way) {
        var loads = Integer.getInteger("loads", 20);
        var application = LoanFlow.applications().get(0);
        load(way, application, WARM_UP);
        var heap = usedHeap();
        var metaspace = usedMetaspace();
        var classes = loadedClasses();

        load(way, application, loads);

        assertThat(usedHeap() - heap).as("bytes of heap kept").isLessThan(3 * MEGABYTE);
        assertThat(usedMetaspace() - metaspace).as("bytes of metaspace kept").isLessThan(3 * MEGABYTE);
        assertThat(loadedClasses() - classes).as("classes kept").isLessThan(CLASSES);
    }

    private static void load(Way way, Application application, int times) {
        for (var number = 0; number < times; number++) {
            var engine = DecisionEngine.load(LoanFlow.compiled(), EngineOptions.STANDARD.withWay(way));
            var decision = engine.decide(application, TraceDepth.FULL);
            assertThat(LoanFlow.line(decision)).isEqualTo(LoanFlow.expected().get(0));
        }
    }

    private static int loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static long usedMetaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
