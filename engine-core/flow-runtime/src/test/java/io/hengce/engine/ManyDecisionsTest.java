package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.fixture.Documents;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One engine, many decisions: no memory is kept, and threads do not meet. {@code -Ddecisions=1000000} runs more. */
final class ManyDecisionsTest {

    private static final int DECISIONS = Integer.getInteger("decisions", 100_000);
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void memoryIsFlatAfterManyDecisions() {
        var trial = RuleSetTest.rules(RuleHit.ALL, RuleSetTest.rule("r1", "x > 1", RuleSetTest.decline("A")));
        var application = trial.application("x", "3");
        decide(trial, application, 10_000);
        var before = usedMemory();

        decide(trial, application, DECISIONS);

        assertThat(usedMemory() - before).as("bytes kept").isLessThan(5 * MEGABYTE);
        assertThat(trial.engine().processInstances()).isZero();
    }

    @Test
    void eightThreadsDecideAsOneDoes() throws Exception {
        var trial = new Trial(Documents.smallLoan());
        var applications = applications(trial, 2_000);
        var expected = decideAll(trial, applications);

        var pool = Executors.newFixedThreadPool(8);
        try {
            var tasks = IntStream.range(0, 8)
                    .mapToObj(number -> pool.submit(() -> decideAll(trial, applications)))
                    .toList();
            for (var task : tasks) {
                assertThat(task.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(trial.engine().processInstances()).isZero();
    }

    /** Without a trace a run takes memory that others have used; nothing of theirs may be left there. */
    @Test
    void eightThreadsThatShareTheMemoryOfTheirRunsDecideAsOneDoes() throws Exception {
        var trial = new Trial(Documents.smallLoan());
        var applications = applications(trial, 4_000);
        var alone = new Trial(Documents.smallLoan());
        var expected = applications.stream()
                .map(application -> alone.engine().decide(application, TraceDepth.NONE))
                .toList();
        assertThat(expected.stream().map(Decision::outputs).distinct()).hasSizeGreaterThan(100);

        var pool = Executors.newFixedThreadPool(8);
        try {
            var tasks = IntStream.range(0, 8)
                    .mapToObj(number -> pool.submit(() -> decideFrom(trial, applications, number * 500)))
                    .toList();
            for (var number = 0; number < tasks.size(); number++) {
                assertThat(tasks.get(number).get()).isEqualTo(rotated(expected, number * 500));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(trial.engine().processInstances()).isZero();
    }

    /** Each thread begins with another application, so that no two decide the same at a time. */
    private static List<Decision> decideFrom(Trial trial, List<Application> applications, int first) {
        return rotated(applications, first).stream()
                .map(application -> trial.engine().decide(application, TraceDepth.NONE))
                .toList();
    }

    private static <T> List<T> rotated(List<T> all, int first) {
        var rotated = new ArrayList<>(all);
        Collections.rotate(rotated, -first);
        return rotated;
    }

    private static void decide(Trial trial, Application application, int times) {
        for (var number = 0; number < times; number++) {
            trial.engine().decide(application, TraceDepth.NONE);
        }
    }

    private static List<Decision> decideAll(Trial trial, List<Application> applications) {
        return applications.stream()
                .map(application -> trial.engine().decide(application, TraceDepth.SUMMARY))
                .toList();
    }

    private static List<Application> applications(Trial trial, int count) {
        var housing = List.of("own", "mortgage", "rent", "NA");
        var applications = new ArrayList<Application>();
        for (var number = 0; number < count; number++) {
            applications.add(trial.application(
                    "age", Integer.toString(16 + number % 50),
                    "income", Integer.toString(1_000 + number * 37 % 12_000),
                    "debt", number % 11 == 0 ? "NA" : Integer.toString(number * 13 % 8_000),
                    "housing", housing.get(number % 4),
                    "has_overdue", Boolean.toString(number % 7 == 0)));
        }
        return applications;
    }

    private static long usedMemory() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
