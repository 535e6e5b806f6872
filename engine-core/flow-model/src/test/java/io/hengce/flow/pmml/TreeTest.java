package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TreeTest {

    private static String tree(String attributes, String nodes) {
        return Pmml.document(
                "<TreeModel functionName='regression' " + attributes + ">" + Pmml.SCHEMA + nodes + "</TreeModel>");
    }

    private static final String NODES = """
            <Node id="1" score="7"><True/>
              <Node id="2" score="1" defaultChild="5"><SimplePredicate field="x" operator="lessThan" value="10"/>
                <Node id="4" score="2"><SimplePredicate field="z" operator="greaterOrEqual" value="0"/></Node>
                <Node id="5" score="3"><SimplePredicate field="z" operator="lessThan" value="-5"/></Node>
              </Node>
              <Node id="3" score="4"><SimpleSetPredicate field="color" booleanOperator="isIn"><Array type="string" n="2">red "dark blue"</Array></SimpleSetPredicate></Node>
            </Node>
            """;

    private static final String WITH_DEFAULTS = NODES.replace("id=\"1\"", "id=\"1\" defaultChild=\"3\"");

    @Test
    void walksToTheFirstChildThatIsTrue() {
        var document = tree("", NODES);

        assertThat(Pmml.predicted(document, 5, 1, "red", true)).isEqualTo(2.0);
        assertThat(Pmml.predicted(document, 5, -6, "red", true)).isEqualTo(3.0);
        assertThat(Pmml.predicted(document, 50, 1, "dark blue", true)).isEqualTo(4.0);
    }

    @Test
    void answersNothingOrTheLastWhereNoChildIsTrue() {
        assertThat(Pmml.predicted(tree("", NODES), 5, -1, "red", true)).isEqualTo("missing");
        assertThat(Pmml.predicted(tree("noTrueChildStrategy='returnLastPrediction'", NODES), 5, -1, "red", true))
                .isEqualTo(1.0);
        assertThat(Pmml.predicted(tree("noTrueChildStrategy='returnLastPrediction'", NODES), 50, 1, "green", true))
                .isEqualTo(7.0);
    }

    @Test
    void treatsMissingValuesAsItSays() {
        assertThat(Pmml.predicted(tree("missingValueStrategy='none'", NODES), "missing", 1, "red", true))
                .isEqualTo(4.0);
        assertThat(Pmml.predicted(tree("missingValueStrategy='lastPrediction'", NODES), 5, "missing", "red", true))
                .isEqualTo(1.0);
        assertThat(Pmml.predicted(tree("missingValueStrategy='nullPrediction'", NODES), 5, "missing", "red", true))
                .isEqualTo("missing");
        assertThat(Pmml.predicted(
                        tree("missingValueStrategy='defaultChild'", WITH_DEFAULTS), 5, "missing", "red", true))
                .isEqualTo(3.0);
    }

    @Test
    void needsADefaultChildWhereItSaysSo() {
        assertThat(Pmml.codes(tree("missingValueStrategy='defaultChild'", NODES)))
                .containsExactly("PMML_INCOMPLETE");
    }

    @Test
    void testsCompoundConditions() {
        var part =
                "<SimplePredicate field='x' operator='lessThan' value='1'/><SimplePredicate field='z' operator='lessThan' value='1'/>";
        var nodes = """
                <Node><True/>
                  <Node score="1"><CompoundPredicate booleanOperator="and">%1$s</CompoundPredicate></Node>
                  <Node score="2"><CompoundPredicate booleanOperator="xor">%1$s</CompoundPredicate></Node>
                  <Node score="3"><CompoundPredicate booleanOperator="surrogate">%1$s<True/></CompoundPredicate></Node>
                  <Node score="4"><CompoundPredicate booleanOperator="or"><False/><SimplePredicate field="flag" operator="equal" value="true"/></CompoundPredicate></Node>
                  <Node score="5"><SimplePredicate field="color" operator="isMissing"/></Node>
                </Node>
                """.formatted(part);
        var model = Pmml.model(tree("", nodes));

        assertThat(Pmml.ask(model, 0, 0, "a", true)).containsEntry("predictedValue", 1.0);
        assertThat(Pmml.ask(model, 0, 5, "a", true)).containsEntry("predictedValue", 2.0);
        assertThat(Pmml.ask(model, "missing", 0, "a", true)).containsEntry("predictedValue", 3.0);
        assertThat(Pmml.ask(model, 5, 5, "a", true)).containsEntry("predictedValue", 4.0);
        assertThat(Pmml.ask(model, 5, 5, "missing", false)).containsEntry("predictedValue", 5.0);
    }

    @Test
    void givesTheSharesOfTheClassesAtALeaf() {
        var document = Pmml.document(
                "<DataField name='y' optype='categorical' dataType='integer'/>",
                "<TreeModel functionName='classification'>" + Pmml.SCHEMA + """
                        <Node><True/>
                          <Node score="1"><SimplePredicate field="x" operator="greaterThan" value="0"/>
                            <ScoreDistribution value="0" recordCount="1"/><ScoreDistribution value="1" recordCount="3"/></Node>
                          <Node><True/>
                            <ScoreDistribution value="0" recordCount="9"/><ScoreDistribution value="1" recordCount="1"/></Node>
                        </Node></TreeModel>
                        """);

        assertThat(Pmml.ask(Pmml.model(document), 1, 0, "", true))
                .containsEntry("predictedValue", 1.0)
                .containsEntry("probability(1)", 0.75);
        assertThat(Pmml.ask(Pmml.model(document), -1, 0, "", true))
                .containsEntry("predictedValue", 0.0)
                .containsEntry("probability(0)", 0.9);
    }
}
