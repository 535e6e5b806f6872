package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What nodes write, how often on a way, and what is read before it is written. */
final class VariablesRulesTest {

    private static final String SETS_X =
            "{'id':'sets','kind':'derive','assignments':[{'variable':'x','expression':'age + 1'}]}";

    @Test
    void acceptsAssignmentsThatUseEarlierOnes() {
        var drawing = Drawing.chain(
                "{'id':'d','kind':'derive','assignments':[{'variable':'x','expression':'age + 1'},{'variable':'y','expression':'x * 2'}]}");

        assertThat(drawing.usualFields().problemsButUnwritten()).isEmpty();
    }

    @Test
    void refusesToWriteWhatIsUnknownOrNotDerived() {
        var drawing = Drawing.chain(
                "{'id':'d','kind':'derive','assignments':[{'variable':'ghost','expression':'1'},{'variable':'age','expression':'1'}]}");

        assertThat(drawing.usualFields().problemsButUnwritten())
                .containsExactly("VARIABLE_NOT_DERIVED d/assignments/age", "VARIABLE_UNKNOWN d/assignments/ghost");
    }

    @Test
    void refusesPointsThatAreNoNumber() {
        var drawing = Drawing.chain(
                "{'id':'card','kind':'scorecard','variable':'grade','characteristics':[{'id':'c','input':'age','bins':[{'id':'b','when':'-','points':1}]}]}");

        assertThat(drawing.usualFields().problemsButUnwritten()).containsExactly("VARIABLE_NOT_NUMBER card/variable");
    }

    @Test
    void refusesTwoWritesInOneNode() {
        var drawing = Drawing.chain(
                "{'id':'d','kind':'derive','assignments':[{'variable':'x','expression':'1'},{'variable':'x','expression':'2'}]}");

        assertThat(drawing.usualFields().problemsButUnwritten())
                .containsExactly("VARIABLE_TWICE_IN_NODE d/assignments/x");
    }

    @Test
    void refusesTwoWritesOnOneWayAndNamesTheEarlierNode() {
        var drawing = Drawing.chain(
                        SETS_X, "{'id':'again','kind':'derive','assignments':[{'variable':'x','expression':'1'}]}")
                .usualFields();

        assertThat(drawing.problemsButUnwritten()).containsExactly("VARIABLE_TWICE_ON_PATH again/assignments/x");
        assertThat(drawing.check().diagnostics().get(0).message().en()).contains("`sets`");
    }

    @Test
    void allowsWritesOfOneVariableOnDifferentWays() {
        assertThat(fork("'variable':'x','expression':'1'", "'variable':'x','expression':'2'")
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void warnsWhereAVariableIsWrittenOnSomeWaysOnly() {
        assertThat(fork("'variable':'x','expression':'1'", "'variable':'grade','expression':'upper case(home)'")
                        .problemsButUnwritten())
                .containsExactly("VARIABLE_MAYBE_UNWRITTEN last/assignments/y:0-1");
    }

    @Test
    void doesNotWarnWhereTheReaderAsksForMissing() {
        var drawing = Drawing.chain(
                        "{'id':'d','kind':'derive','assignments':[{'variable':'y','expression':'default(x, 0) + (if is missing(x) then 1 else 2)'}]}")
                .usualFields();

        assertThat(drawing.problemsButUnwritten()).isEmpty();
    }

    @Test
    void warnsOfAVariableReadBeforeItIsWrittenInTheSameNode() {
        var drawing = Drawing.chain(
                "{'id':'d','kind':'derive','assignments':[{'variable':'y','expression':'1 + x'},{'variable':'x','expression':'1'}]}");

        assertThat(drawing.usualFields().problemsButUnwritten())
                .containsExactly("VARIABLE_MAYBE_UNWRITTEN d/assignments/y:4-5");
    }

    @Test
    void warnsOfADerivedFieldThatNobodyWrites() {
        var drawing = Drawing.approving().field("{'id':'x','type':'number','origin':'derived'}");

        assertThat(drawing.problems()).containsExactly("VARIABLE_NEVER_WRITTEN dictionary/x");
    }

    @Test
    void refusesToSetAndAddToOneVariable() {
        var drawing = Drawing.chain(
                "{'id':'rules','kind':'rule_set','rules':[{'id':'a','when':'age < 1','actions':[{'do':'set','variable':'x','expression':'1'}]},{'id':'b','when':'age < 2','actions':[{'do':'add_points','variable':'x','points':'1'}]}]}");

        assertThat(drawing.usualFields().problemsButUnwritten())
                .containsExactly("VARIABLE_SET_AND_ADDED rules/rules/b/actions/0");
    }

    @Test
    void allowsPointsThatOnlyTheirSumMustFit() {
        var drawing = Drawing.chain(
                        "{'id':'rules','kind':'rule_set','rules':[{'id':'a','when':'age < 1','actions':[{'do':'add_points','variable':'p','points':'600'}]},{'id':'b','when':'age < 2','actions':[{'do':'add_points','variable':'p','points':'-20'}]}]}")
                .usualFields()
                .field("{'id':'p','type':'number','origin':'derived','scale':0,'min':0,'max':500}");

        assertThat(drawing.problemsButUnwritten()).isEmpty();
    }

    @Test
    void allowsSeveralRulesToWriteOneVariable() {
        var drawing = Drawing.chain(
                "{'id':'rules','kind':'rule_set','rules':[{'id':'a','when':'age < 1','actions':[{'do':'set','variable':'x','expression':'1'}]},{'id':'b','when':'age > 2','actions':[{'do':'set','variable':'x','expression':'2'},{'do':'add_points','variable':'y','points':'1'},{'do':'add_points','variable':'y','points':'2'}]}]}");

        assertThat(drawing.usualFields().problemsButUnwritten()).isEmpty();
    }

    @Test
    void refusesARuleThatSetsAVariableTwice() {
        var drawing = Drawing.chain(
                "{'id':'rules','kind':'rule_set','rules':[{'id':'a','when':'age < 1','actions':[{'do':'set','variable':'x','expression':'1'},{'do':'set','variable':'x','expression':'2'}]}]}");

        assertThat(drawing.usualFields().problemsButUnwritten())
                .containsExactly("VARIABLE_TWICE_IN_NODE rules/rules/a/actions/1");
    }

    @Test
    void refusesWrongTypesAndUnitsWhereTheyStand() {
        var drawing = Drawing.chain(
                "{'id':'d','kind':'derive','assignments':[{'variable':'x','expression':'grade'},{'variable':'y','expression':'ghost'}]}",
                "{'id':'rules','kind':'rule_set','rules':[{'id':'a','when':'age','actions':[{'do':'set','variable':'grade','expression':'age'}]}]}");

        assertThat(drawing.usualFields().check().diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactlyInAnyOrder(
                        "d/assignments/x", "d/assignments/y", "rules/rules/a/when", "rules/rules/a/actions/0");
    }

    /** start → way → left or right → last, which writes y from x. */
    private static Drawing fork(String left, String right) {
        return new Drawing()
                .usualFields()
                .node(Drawing.START)
                .node("{'id':'way','kind':'branch','ports':[{'id':'yes','when':'age < 18'}]}")
                .node("{'id':'left','kind':'derive','assignments':[{%s}]}".formatted(left))
                .node("{'id':'right','kind':'derive','assignments':[{%s}]}".formatted(right))
                .node("{'id':'last','kind':'derive','assignments':[{'variable':'y','expression':'x * 2'}]}")
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "way")
                .edge("way", "yes", "left")
                .edge("way", "otherwise", "right")
                .edge("left", "last")
                .edge("right", "last")
                .edge("last", "approve")
                .edge("approve", "end");
    }
}
