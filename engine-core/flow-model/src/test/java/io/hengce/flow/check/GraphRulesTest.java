package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Start and end, edges and ports, reach, cycles and limits. */
final class GraphRulesTest {

    @Test
    void acceptsALine() {
        assertThat(Drawing.approving().problems()).isEmpty();
    }

    @Test
    void refusesAFlowWithoutStartOrEnd() {
        assertThat(new Drawing().problems()).containsExactly("END_NONE", "START_NONE");
    }

    @Test
    void refusesTwoStartNodes() {
        var drawing = Drawing.approving().node("{'id':'start2','kind':'start'}").edge("start2", "approve");

        assertThat(drawing.problems()).containsExactly("START_TWICE start2");
    }

    @Test
    void refusesEdgesToNowhere() {
        var drawing = Drawing.approving().edge("ghost", "end").edge("approve", "side", "end");

        assertThat(drawing.problems()).containsExactly("EDGE_NODE_UNKNOWN edges/e3", "EDGE_PORT_UNKNOWN edges/e4");
    }

    @Test
    void refusesAnEdgeOutOfAnEnd() {
        var drawing = Drawing.approving().edge("end", "approve");

        assertThat(drawing.problems()).contains("EDGE_PORT_UNKNOWN edges/e3");
    }

    @Test
    void refusesAnEdgeIntoTheStart() {
        var drawing = new Drawing().node(Drawing.START).node(Drawing.END).edge("start", "start");

        assertThat(drawing.problems()).contains("EDGE_INTO_START edges/e1");
    }

    @Test
    void refusesAPortWithTwoEdges() {
        var drawing = Drawing.approving().edge("approve", "end");

        assertThat(drawing.problems()).containsExactly("EDGE_PORT_TWICE edges/e3");
    }

    @Test
    void refusesAPortWithoutAnEdge() {
        var drawing = Drawing.chain(branch("age < 1")).usualFields();

        assertThat(drawing.problemsButUnwritten())
                .containsExactly("EDGE_PORT_UNKNOWN edges/e2", "EDGE_PORT_MISSING way", "EDGE_PORT_MISSING way");
    }

    @Test
    void refusesANodeThatCannotBeReached() {
        var drawing = Drawing.approving()
                .node("{'id':'lost','kind':'verdict','outcome':'REFER'}")
                .edge("lost", "end");

        assertThat(drawing.problems()).containsExactly("NODE_UNREACHABLE lost");
    }

    @Test
    void namesOnlyTheFirstOfTheNodesBehindAMissingEdge() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node("{'id':'a','kind':'verdict','outcome':'REFER'}")
                .node("{'id':'b','kind':'verdict','outcome':'REFER'}")
                .node(Drawing.END)
                .edge("a", "b")
                .edge("b", "end");

        assertThat(drawing.problems()).containsExactly("NODE_UNREACHABLE a", "EDGE_PORT_MISSING start");
    }

    @Test
    void reportsACycleThatNothingLeadsTo() {
        var drawing = Drawing.approving()
                .node("{'id':'a','kind':'verdict','outcome':'REFER'}")
                .node("{'id':'b','kind':'verdict','outcome':'REFER'}")
                .edge("a", "b")
                .edge("b", "a");

        assertThat(drawing.problems()).contains("FLOW_CYCLE a");
    }

    @Test
    void showsTheWholeCycleAndWhoIsCaughtInIt() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node("{'id':'a','kind':'verdict','outcome':'REFER'}")
                .node("{'id':'b','kind':'verdict','outcome':'REFER'}")
                .node(Drawing.END)
                .edge("start", "a")
                .edge("a", "b")
                .edge("b", "a");

        var found = drawing.check().diagnostics();

        assertThat(found)
                .extracting(Drawing::shown)
                .containsExactly(
                        "FLOW_CYCLE a",
                        "NODE_WITHOUT_END a",
                        "NODE_WITHOUT_END b",
                        "NODE_UNREACHABLE end",
                        "NODE_WITHOUT_END start");
        assertThat(found.get(0).message().en()).contains("`a` → `b` → `a`");
        assertThat(found.get(0).message().zh()).contains("`a` → `b` → `a`");
    }

    @Test
    void findsACycleWithAnExit() {
        var drawing = new Drawing()
                .usualFields()
                .node(Drawing.START)
                .node(branch("age < 1"))
                .node("{'id':'again','kind':'verdict','outcome':'REFER'}")
                .node(Drawing.END)
                .edge("start", "way")
                .edge("way", "yes", "again")
                .edge("way", "otherwise", "end")
                .edge("again", "way");

        assertThat(drawing.problemsButUnwritten()).containsExactly("FLOW_CYCLE way");
    }

    @Test
    void allowsThreeHundredNodesOnAPathAndNoMore() {
        assertThat(Drawing.chain(verdicts(297)).problems()).isEmpty();
        assertThat(Drawing.chain(verdicts(298)).problems()).containsExactly("FLOW_TOO_LONG");
    }

    @Test
    void refusesMoreThanTwoThousandNodes() {
        assertThat(Drawing.chain(verdicts(1_998)).problems()).containsExactly("FLOW_TOO_LARGE", "FLOW_TOO_LONG");
    }

    @Test
    void warnsOfAnEmptyNode() {
        assertThat(Drawing.chain("{'id':'nothing','kind':'derive','assignments':[]}")
                        .problems())
                .containsExactly("NODE_EMPTY nothing");
    }

    private static String branch(String when) {
        return "{'id':'way','kind':'branch','ports':[{'id':'yes','when':'%s'}],'otherwise':{'en':'no'}}"
                .formatted(when);
    }

    private static String[] verdicts(int count) {
        return IntStream.range(0, count)
                .mapToObj("{'id':'v%d','kind':'verdict','outcome':'REFER'}"::formatted)
                .toArray(String[]::new);
    }
}
