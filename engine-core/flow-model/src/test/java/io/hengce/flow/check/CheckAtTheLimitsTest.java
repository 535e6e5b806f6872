package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest documents there may be are checked in about a second of processor time; the bound leaves room for a slow machine, not for the square of the work. */
final class CheckAtTheLimitsTest {

    private static final Duration BOUND = Duration.ofSeconds(6);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void checksTwoThousandNodes() {
        var document = fan(1_996);

        var took = timed(document);

        assertThat(document.nodes()).hasSize(LimitsRule.NODES);
        assertThat(took).isLessThan(BOUND);
    }

    @Test
    void refusesOneNodeMore() {
        assertThat(FlowChecker.standard().check(fan(1_997)).diagnostics())
                .extracting(Drawing::shown)
                .containsExactly("FLOW_TOO_LARGE");
    }

    @Test
    void checksFiftyThousandRows() {
        var document = table(LimitsRule.TABLE_ROWS);

        var took = timed(document);

        assertThat(took).isLessThan(BOUND);
    }

    @Test
    void checksFiftyThousandRowsThatEachLeaveOutOneText() {
        var rows = IntStream.range(0, LimitsRule.TABLE_ROWS)
                .mapToObj(row -> "{'id':'r%d','when':['not(\\\"c%d\\\")'],'then':['1']}".formatted(row, row))
                .collect(Collectors.joining(","));
        var drawing = Drawing.chain(
                        "{'id':'table','kind':'decision_table','hit':'first','inputs':[{'id':'in1','expression':'name'}],'outputs':[{'id':'out1','variable':'x'}],'rows':[%s]}"
                                .formatted(rows))
                .field("{'id':'name','type':'string','required':true}")
                .field("{'id':'x','type':'number','origin':'derived'}");
        var document = drawing.document();

        var started = THREADS.getCurrentThreadCpuTime();
        var result = FlowChecker.standard().check(document);
        var took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);

        assertThat(result.diagnostics()).hasSize(LimitsRule.TABLE_ROWS - 2);
        assertThat(took).isLessThan(BOUND);
    }

    @Test
    void refusesOneRowMore() {
        assertThat(FlowChecker.standard()
                        .check(table(LimitsRule.TABLE_ROWS + 1))
                        .diagnostics())
                .extracting(Drawing::shown)
                .containsExactly("TABLE_TOO_LARGE table");
    }

    private static Duration timed(FlowDocument document) {
        var started = THREADS.getCurrentThreadCpuTime();
        var result = FlowChecker.standard().check(document);
        var took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);
        assertThat(result.diagnostics()).isEmpty();
        return took;
    }

    /** A branch into many nodes that each write the same variable, and meet again. */
    private static FlowDocument fan(int width) {
        var drawing = new Drawing()
                .field("{'id':'amount','type':'number'}")
                .field("{'id':'x','type':'number','origin':'derived'}")
                .node(Drawing.START)
                .node("{'id':'way','kind':'branch','ports':[%s]}"
                        .formatted(IntStream.range(1, width)
                                .mapToObj("{'id':'p%1$d','when':'amount = %1$d'}"::formatted)
                                .collect(Collectors.joining(","))))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "way")
                .edge("approve", "end");
        for (var at = 0; at < width; at++) {
            drawing.node("{'id':'d%1$d','kind':'derive','assignments':[{'variable':'x','expression':'amount + %1$d'}]}"
                            .formatted(at))
                    .edge("way", at == 0 ? "otherwise" : "p" + at, "d" + at)
                    .edge("d" + at, "approve");
        }
        return drawing.document();
    }

    private static FlowDocument table(int rows) {
        var all = IntStream.range(0, rows)
                .mapToObj(row -> "{'id':'r%d','when':['[%d..%d)'],'then':['%d']}".formatted(row, row, row + 1, row))
                .collect(Collectors.joining(","));
        return Drawing.chain(
                        "{'id':'table','kind':'decision_table','inputs':[{'id':'in1','expression':'amount'}],'outputs':[{'id':'out1','variable':'x'}],'rows':[%s]}"
                                .formatted(all))
                .field("{'id':'amount','type':'number','min':0,'max':%d,'required':true}".formatted(rows - 1))
                .field("{'id':'x','type':'number','origin':'derived'}")
                .document();
    }
}
