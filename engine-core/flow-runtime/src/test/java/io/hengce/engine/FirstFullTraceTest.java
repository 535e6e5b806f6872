package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.LimitFlows;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What full traces tell of a flow is put together when it is loaded: the first who asks for one does not wait for it. */
final class FirstFullTraceTest {

    private static final int MANY_ROWS = 10_500;

    @Test
    void takesNoMoreMemoryThanTheSecond() {
        var loan = new Trial(Documents.smallLoan());
        var application = loan.application("age", "35", "income", "5000", "debt", "800", "housing", "own");
        traced(loan.engine(), application);
        var engine = DecisionEngine.load(loan.compiled());

        var first = traced(engine, application);

        assertThat((double) first / traced(engine, application)).isLessThan(1.5);
    }

    /** What tells of so many rows would take megabytes of every load, though nobody may ever ask. */
    @Test
    void putsTheRowsOfALargeTableTogetherWhenSomebodyAsks() {
        var large = new Trial(LimitFlows.table(MANY_ROWS, 1));
        var application = large.application("x", "7");

        var first = traced(large.engine(), application);

        assertThat(first - traced(large.engine(), application)).isGreaterThan(50L * MANY_ROWS);
    }

    /** The bytes that a traced decision takes. */
    private static long traced(DecisionEngine engine, Application application) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var trace = engine.decide(application, TraceDepth.FULL).trace().orElseThrow();
        assertThat(trace.whys()).isNotEmpty();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
