package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParallelsRuleTest {

    private static final String FORK = "{'id':'fork','kind':'parallel','ports':[{'id':'a'},{'id':'b'}]}";
    private static final String INNER = "{'id':'inner','kind':'parallel','ports':[{'id':'c'},{'id':'d'}]}";
    private static final String JOIN = "{'id':'join','kind':'join'}";
    private static final String MEET = "{'id':'meet','kind':'join'}";

    @Test
    void acceptsNestedParallelsBranchesInsideAndAnEmptyBranch() {
        assertThat(FlowChecker.standard().check(Documents.parallelChecks()).diagnostics())
                .isEmpty();
    }

    @Test
    void tellsTheBranchesThatANodeStandsIn() {
        var forks =
                FlowChecker.standard().check(Documents.parallelChecks()).get().forks();
        var credit = new Fork("checks", "credit");

        assertThat(forks.join("checks")).contains("checked");
        assertThat(forks.parallel("detailed")).contains("details");
        assertThat(forks.all("money_left")).containsExactly(credit, new Fork("details", "money"));
        assertThat(forks.all("detailed")).containsExactly(credit);
        assertThat(forks.around("checked")).isEmpty();
        assertThat(forks.around("approve")).isEmpty();
    }

    @Test
    void acceptsBranchesThatAreAllEmpty() {
        assertThat(parallel()
                        .edge("fork", "a", "join")
                        .edge("fork", "b", "join")
                        .problems())
                .isEmpty();
    }

    @Test
    void acceptsTwoToTwentyBranches() {
        assertThat(ports(1).problems()).containsExactly("PARALLEL_PORTS fork");
        assertThat(ports(2).problems()).isEmpty();
        assertThat(ports(20).problems()).isEmpty();
        assertThat(ports(21).problems()).containsExactly("PARALLEL_PORTS fork");
    }

    @Test
    void refusesTwoPortsOfOneIdAndIdsThatAreNone() {
        var twice = FORK.replace("'b'", "'a'");
        assertThat(parallel(twice).edge("fork", "a", "join").problems()).containsExactly("ID_TWICE fork/ports/a");
        var upper = FORK.replace("'b'", "'B'");
        assertThat(parallel(upper)
                        .edge("fork", "a", "join")
                        .edge("fork", "B", "join")
                        .problems())
                .containsExactly("ID_FORM fork/ports/B");
    }

    @Test
    void refusesHiddenCharactersInTheNameOfABranch() {
        var hidden = FORK.replace("{'id':'b'}", "{'id':'b','name':{'en':'\\u202eb'}}");

        assertThat(parallel(hidden)
                        .edge("fork", "a", "join")
                        .edge("fork", "b", "join")
                        .problems())
                .containsExactly("NAME_CHARACTER fork/ports/b");
    }

    @Test
    void refusesABranchThatLeadsNowhere() {
        assertThat(parallel().edge("fork", "a", "join").problems()).containsExactly("EDGE_PORT_MISSING fork");
    }

    @Test
    void refusesBranchesThatEndWithoutAJoin() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node(FORK)
                .node(verdict("one"))
                .node(verdict("other"))
                .node(Drawing.END)
                .node("{'id':'end2','kind':'end'}")
                .edge("start", "fork")
                .edge("fork", "a", "one")
                .edge("fork", "b", "other")
                .edge("one", "end")
                .edge("other", "end2");

        assertThat(drawing.problems()).containsExactly("PARALLEL_WITHOUT_JOIN fork");
    }

    @Test
    void refusesBranchesThatMeetWithoutAJoin() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node(FORK)
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "fork")
                .edge("fork", "a", "approve")
                .edge("fork", "b", "approve")
                .edge("approve", "end");

        assertThat(drawing.problems()).containsExactly("PARALLEL_CROSSED approve");
    }

    @Test
    void refusesAnEndInABranch() {
        var drawing = parallel()
                .node(verdict("one"))
                .node("{'id':'end2','kind':'end'}")
                .edge("fork", "a", "join")
                .edge("fork", "b", "one")
                .edge("one", "end2");

        assertThat(drawing.problems()).containsExactly("PARALLEL_END end2");
    }

    @Test
    void refusesAnEdgeThatLeavesABranch() {
        var drawing = parallel().edge("fork", "a", "join").edge("fork", "b", "approve");

        assertThat(drawing.problems()).containsExactly("PARALLEL_CROSSED approve");
    }

    @Test
    void refusesAnEdgeThatEntersABranch() {
        var drawing = new Drawing()
                .usualFields()
                .node(Drawing.START)
                .node("{'id':'way','kind':'branch','ports':[{'id':'p','when':'age < 18'}]}")
                .node(FORK)
                .node(JOIN)
                .node(verdict("one"))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "way")
                .edge("way", "p", "one")
                .edge("way", "otherwise", "fork")
                .edge("fork", "a", "one")
                .edge("fork", "b", "join")
                .edge("one", "join")
                .edge("join", "approve")
                .edge("approve", "end");

        assertThat(drawing.problemsButUnwritten()).contains("PARALLEL_CROSSED one", "JOIN_WITHOUT_PARALLEL join");
    }

    @Test
    void refusesAnEdgeFromOneBranchIntoAnother() {
        var drawing = parallel()
                .usualFields()
                .node("{'id':'way','kind':'branch','ports':[{'id':'p','when':'age < 18'}]}")
                .node(verdict("one"))
                .edge("fork", "a", "way")
                .edge("way", "p", "one")
                .edge("way", "otherwise", "join")
                .edge("fork", "b", "one")
                .edge("one", "join");

        assertThat(drawing.problemsButUnwritten()).contains("PARALLEL_CROSSED one");
    }

    @Test
    void refusesBranchesThatLeadToDifferentJoins() {
        var drawing = parallel()
                .node(MEET)
                .edge("fork", "a", "join")
                .edge("fork", "b", "meet")
                .edge("meet", "end");

        assertThat(drawing.problems()).containsExactly("PARALLEL_JOINS fork");
    }

    @Test
    void refusesOneJoinForTwoParallels() {
        var drawing = parallel()
                .node(INNER)
                .edge("fork", "a", "inner")
                .edge("fork", "b", "join")
                .edge("inner", "c", "join")
                .edge("inner", "d", "join");

        assertThat(drawing.problems()).contains("JOIN_OF_SEVERAL join");
    }

    @Test
    void refusesAJoinWithoutAParallel() {
        assertThat(Drawing.chain(JOIN).problems()).containsExactly("JOIN_WITHOUT_PARALLEL join");
    }

    @Test
    void refusesACircleThroughAParallelOnce() {
        var drawing = parallel()
                .usualFields()
                .node("{'id':'way','kind':'branch','ports':[{'id':'p','when':'age < 18'}]}")
                .edge("fork", "a", "way")
                .edge("way", "p", "fork")
                .edge("way", "otherwise", "join")
                .edge("fork", "b", "join");

        assertThat(drawing.problemsButUnwritten()).containsExactly("FLOW_CYCLE fork");
    }

    @Test
    void refusesToReadWhatAnotherBranchWrites() {
        assertThat(writing("x", "1", "y", "default(x, 0)").problemsButUnwritten())
                .containsExactly("PARALLEL_READ two/assignments/y");
        assertThat(writing("x", "default(y, 0)", "y", "1").problemsButUnwritten())
                .containsExactly("PARALLEL_READ one/assignments/x");
    }

    @Test
    void refusesToReadAcrossTheBranchesOfOuterParallels() {
        var drawing = parallel()
                .usualFields()
                .node(INNER)
                .node(MEET)
                .node(derive("one", "x", "1"))
                .node(derive("two", "y", "default(x, 0)"))
                .edge("fork", "a", "inner")
                .edge("inner", "c", "one")
                .edge("inner", "d", "meet")
                .edge("one", "meet")
                .edge("meet", "join")
                .edge("fork", "b", "two")
                .edge("two", "join");

        assertThat(drawing.problemsButUnwritten()).containsExactly("PARALLEL_READ two/assignments/y");
    }

    @Test
    void refusesToWriteAVariableInTwoBranches() {
        assertThat(writing("x", "1", "x", "2").problemsButUnwritten())
                .containsExactly("PARALLEL_WRITE two/assignments/x");
    }

    @Test
    void refusesToWriteBehindTheJoinWhatABranchHasWritten() {
        var drawing = writing("x", "1", "y", "2", derive("after", "x", "3"));

        assertThat(drawing.problemsButUnwritten()).containsExactly("VARIABLE_TWICE_ON_PATH after/assignments/x");
    }

    @Test
    void knowsBehindTheJoinWhatEveryBranchIsSureToWrite() {
        var drawing = writing("x", "1", "y", "2", derive("after", "grade", "if x + y > 2 then \"A\" else \"B\""));

        assertThat(drawing.problemsButUnwritten()).isEmpty();
    }

    @Test
    void warnsBehindTheJoinOfWhatABranchMayNotHaveWritten() {
        var drawing = parallel()
                .usualFields()
                .node("{'id':'way','kind':'branch','ports':[{'id':'p','when':'age < 18'}]}")
                .node(derive("one", "x", "1"))
                .edge("fork", "a", "way")
                .edge("way", "p", "one")
                .edge("way", "otherwise", "join")
                .edge("one", "join")
                .edge("fork", "b", "join");
        var after = "{'id':'after','kind':'derive','assignments':[{'variable':'y','expression':'x + 1'}]}";

        assertThat(insert(drawing, after).problemsButUnwritten())
                .containsExactly("VARIABLE_MAYBE_UNWRITTEN after/assignments/y:0-1");
    }

    @Test
    void wantsAnOutcomeOfOneBranchAlone() {
        assertThat(undecided("one", verdict("one")).problems()).isEmpty();
        assertThat(undecided("one", "{'id':'one','kind':'derive','assignments':[]}")
                        .problems())
                .contains("OUTCOME_NONE_AT_END end");
    }

    /** start → fork …, join → end: what raises an outcome stands in the branch a. */
    private static Drawing undecided(String id, String node) {
        return new Drawing()
                .node(Drawing.START)
                .node(FORK)
                .node(JOIN)
                .node(node)
                .node(Drawing.END)
                .edge("start", "fork")
                .edge("fork", "a", id)
                .edge(id, "join")
                .edge("fork", "b", "join")
                .edge("join", "end");
    }

    /** The branch a writes one variable, b another; what comes after stands behind the join. */
    private static Drawing writing(String x, String first, String y, String second, String... after) {
        var drawing = parallel()
                .usualFields()
                .node(derive("one", x, first))
                .node(derive("two", y, second))
                .edge("fork", "a", "one")
                .edge("fork", "b", "two")
                .edge("one", "join")
                .edge("two", "join");
        return after.length == 0 ? drawing : insert(drawing, after[0]);
    }

    private static Drawing insert(Drawing drawing, String node) {
        return drawing.node(node).instead("join", "after").edge("after", "approve");
    }

    private static String derive(String id, String variable, String expression) {
        return "{'id':'%s','kind':'derive','assignments':[{'variable':'%s','expression':'%s'}]}"
                .formatted(id, variable, expression.replace("\"", "\\\""));
    }

    private static String verdict(String id) {
        return "{'id':'%s','kind':'verdict','outcome':'REFER'}".formatted(id);
    }

    private static Drawing ports(int count) {
        var ports =
                IntStream.range(0, count).mapToObj("{'id':'p%d'}"::formatted).collect(Collectors.joining(","));
        var drawing = parallel("{'id':'fork','kind':'parallel','ports':[%s]}".formatted(ports));
        IntStream.range(0, count).forEach(port -> drawing.edge("fork", "p" + port, "join"));
        return drawing;
    }

    private static Drawing parallel() {
        return parallel(FORK);
    }

    /** start → fork, join → approve → end; what is between is left to the test. */
    private static Drawing parallel(String fork) {
        return new Drawing()
                .node(Drawing.START)
                .node(fork)
                .node(JOIN)
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "fork")
                .edge("join", "approve")
                .edge("approve", "end");
    }
}
