package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class FlowCheckerTest {

    @Test
    void acceptsTheSmallLoan() {
        var result = FlowChecker.standard().check(Documents.smallLoan());

        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        assertThat(result.diagnostics()).isEqualTo(result.get().warnings());
    }

    @Test
    void findsTenDifferentMistakesAtOnce() {
        var found = tenMistakes().check().diagnostics();

        assertThat(found)
                .extracting(problem -> problem.code() + " " + problem.place().withoutSpan())
                .containsExactly(
                        "ID_FORM dictionary/Bad",
                        "FIELD_SENSITIVITY_C3 dictionary/pin",
                        "FIELD_RANGE_EMPTY dictionary/term",
                        "EDGE_NODE_UNKNOWN edges/e6",
                        "NODE_UNREACHABLE lost",
                        "REASON_FORM reasons/r9",
                        "RULE_DATES rules/rules/a",
                        "EXPR_UNKNOWN_NAME rules/rules/b/when",
                        "REASON_UNKNOWN stop/reasons/R404",
                        "TABLE_CELLS table/rows/row1");
        assertThat(found).allSatisfy(FlowCheckerTest::speaksBothLanguages);
    }

    @Test
    void keepsTheWarningsOfAValidFlow() {
        var flow = Drawing.approving().reason("R1").valid();

        assertThat(flow.warnings()).extracting(Diagnostic::code).containsExactly("REASON_UNUSED");
    }

    @Test
    void hasNoFlowForARejectedDocument() {
        assertThatThrownBy(() -> new Drawing().valid()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsTheSameWhateverTheOrderOfNodesAndEdges() {
        var document = tenMistakes().document();
        var nodes = new ArrayList<>(document.nodes());
        var edges = new ArrayList<>(document.edges());
        Collections.reverse(nodes);
        Collections.reverse(edges);

        var turned = FlowChecker.standard().check(document.withNodes(nodes).withEdges(edges));

        assertThat(turned.diagnostics())
                .isEqualTo(FlowChecker.standard().check(document).diagnostics());
    }

    private static void speaksBothLanguages(Diagnostic problem) {
        assertThat(problem.message().zh())
                .isNotBlank()
                .isNotEqualTo(problem.message().en());
        assertThat(problem.message().en()).isNotBlank().doesNotContain("{");
    }

    private static Drawing tenMistakes() {
        return new Drawing()
                .usualFields()
                .field("{'id':'Bad','path':'bad','type':'number'}")
                .field("{'id':'pin','type':'string','sensitivity':'C3'}")
                .field("{'id':'term','type':'number','min':60,'max':6}")
                .reason("r9")
                .reason("R1")
                .node(Drawing.START)
                .node("{'id':'d','kind':'derive','assignments':[{'variable':'y','expression':'age * 2'}]}")
                .node(
                        "{'id':'rules','kind':'rule_set','rules':["
                                + "{'id':'a','when':'age < 18','actions':[{'do':'decline','reason':'r9'}],'from':'2026-02-01','to':'2026-01-01'},"
                                + "{'id':'b','when':'agee < 21','actions':[{'do':'refer','reason':'R1'},{'do':'set','variable':'grade','expression':'home'}]}]}")
                .node(
                        "{'id':'table','kind':'decision_table','inputs':[{'id':'in1','expression':'age'}],"
                                + "'outputs':[{'id':'out1','variable':'x'}],'rows':[{'id':'row1','when':['-','-'],'then':['1']}]}")
                .node("{'id':'stop','kind':'verdict','outcome':'DECLINE','reasons':['R404']}")
                .node("{'id':'lost','kind':'verdict','outcome':'REFER'}")
                .node(Drawing.END)
                .edge("start", "d")
                .edge("d", "rules")
                .edge("rules", "table")
                .edge("table", "stop")
                .edge("stop", "end")
                .edge("lost", "nowhere");
    }
}
