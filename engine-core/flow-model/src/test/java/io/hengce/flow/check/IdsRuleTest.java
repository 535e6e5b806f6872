package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdsRuleTest {

    @Test
    void acceptsWellFormedIds() {
        assertThat(Drawing.approving().field("{'id':'a_9','type':'number'}").problems())
                .isEmpty();
    }

    @Test
    void refusesAnIdInTheWrongForm() {
        var drawing = Drawing.approving().field("{'id':'Age','path':'age','type':'number'}");

        assertThat(drawing.problems()).containsExactly("ID_FORM dictionary/Age");
    }

    @Test
    void refusesAnIdOfSixtyFourLetters() {
        var longest = "a".repeat(63);
        var drawing = Drawing.approving()
                .field("{'id':'%s','type':'number'}".formatted(longest))
                .field("{'id':'%s','path':'b','type':'number'}".formatted(longest + "a"));

        assertThat(drawing.problems()).containsExactly("ID_FORM dictionary/" + longest + "a");
    }

    @Test
    void refusesAFieldAndAParameterOfOneName() {
        var drawing = Drawing.approving()
                .field("{'id':'limit','type':'number'}")
                .parameter("{'id':'limit','type':'number','value':1}");

        assertThat(drawing.problems()).containsExactly("ID_TWICE parameters/limit");
    }

    @Test
    void refusesNamesThatExpressionsReadAsSomethingElse() {
        var drawing = Drawing.approving()
                .field("{'id':'outcome','type':'number'}")
                .field("{'id':'and','type':'number'}")
                .parameter("{'id':'decision_time','type':'number','value':1}");

        assertThat(drawing.problems())
                .containsExactly(
                        "ID_RESERVED dictionary/and",
                        "ID_RESERVED dictionary/outcome",
                        "ID_RESERVED parameters/decision_time");
    }

    @Test
    void refusesTwoNodesAndTwoEdgesOfOneId() {
        var drawing = Drawing.approving().node(Drawing.END);

        assertThat(drawing.problems()).containsExactly("ID_TWICE end");
    }

    @Test
    void refusesRepeatedIdsInsideANode() {
        var drawing = Drawing.chain(
                        "{'id':'rules','kind':'rule_set','rules':[{'id':'r','when':'age < 1','actions':[{'do':'refer','reason':'R'}]},{'id':'r','when':'age < 2','actions':[{'do':'refer','reason':'R'}]}]}")
                .field("{'id':'age','type':'number'}")
                .reason("R");

        assertThat(drawing.problems()).containsExactly("ID_TWICE rules/rules/r");
    }
}
