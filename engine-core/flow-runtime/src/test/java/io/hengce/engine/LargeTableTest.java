package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In a large table the row that hits is looked up: where it stands does not matter. */
final class LargeTableTest {

    private static final int ROWS = 5_000;
    private static final int ROUNDS = 30;
    private static final int DECISIONS = 400;

    @Test
    void theLastRowIsFoundInTheTimeOfTheFirst() {
        var trial = table(ROWS, row -> "[" + row + ".." + (row + 1) + ")");
        var first = trial.application("x", "0", "y", "1");
        var last = trial.application("x", Integer.toString(ROWS - 1), "y", "1");
        assertThat(written(trial, first)).isEqualTo(Value.of(0));
        assertThat(written(trial, last)).isEqualTo(Value.of(ROWS - 1));
        leastTime(trial, first);

        var ofFirst = leastTime(trial, first);
        var ofLast = leastTime(trial, last);

        assertThat((double) ofLast / ofFirst)
                .as("last %s ns, first %s ns", ofLast, ofFirst)
                .isLessThan(1.6);
    }

    /** So many overlapping ranges that their rows do not fit into the memory an index may have: what is looked up is tested again. */
    @Test
    void overlappingRangesAreFoundThoughTheIndexIsCoarse() {
        var rows = 12_000;
        var trial = table(rows, row -> ">= " + (rows - row));

        for (var x : List.of(1, 2, 777, 10_000, rows - 1, rows)) {
            assertThat(written(trial, trial.application("x", Integer.toString(x), "y", "1")))
                    .as("x = %s", x)
                    .isEqualTo(Value.of(rows - x));
        }
        assertThat(Trial.codes(trial.decide("x", "0", "y", "1"))).containsExactly("ENGINE_NO_ROW");
    }

    private static Value written(Trial trial, Application application) {
        return trial.engine().decide(application, TraceDepth.NONE).outputs().get("row");
    }

    private static long leastTime(Trial trial, Application application) {
        var clock = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> {
                    var from = clock.getCurrentThreadCpuTime();
                    for (var number = 0; number < DECISIONS; number++) {
                        trial.engine().decide(application, TraceDepth.NONE);
                    }
                    return (clock.getCurrentThreadCpuTime() - from) / DECISIONS;
                })
                .min()
                .orElseThrow();
    }

    private static Trial table(int rows, IntFunction<String> range) {
        var drawn = IntStream.range(0, rows)
                .mapToObj(row ->
                        new TableRow("row" + row, List.of(range.apply(row), "> 0"), List.of(Integer.toString(row))))
                .toList();
        var node = new DecisionTableNode(
                "table",
                Drawing.name("table"),
                TableHit.FIRST,
                List.of(new TableInput("i1", "x"), new TableInput("i2", "y")),
                List.of(new TableOutput("o1", "row")),
                drawn,
                Optional.empty());
        return new Trial(new Drawing()
                .numbers("x", "y")
                .field("row", Drawing.number(0, "0", "99999"), Origin.DERIVED, true)
                .node(node)
                .line());
    }
}
