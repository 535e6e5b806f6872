package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EnsembleTest {

    private static final String CLASS = "<DataField name='y' optype='categorical' dataType='string'/>";

    /** A segment that answers a constant where x is at least a limit, and nothing elsewhere. */
    private static String number(String weight, double from, double answer) {
        return """
                <Segment id="s%3$s" weight="%1$s"><True/><TreeModel functionName="regression">
                <MiningSchema><MiningField name="x"/></MiningSchema>
                <Node><True/><Node score="%3$s"><SimplePredicate field="x" operator="greaterOrEqual" value="%2$s"/></Node></Node></TreeModel></Segment>
                """.formatted(weight, from, answer);
    }

    private static String numbers(String method, String more) {
        return Pmml.document(
                "<MiningModel functionName='regression'>" + Pmml.SCHEMA + "<Segmentation multipleModelMethod='"
                        + method + "' " + more + ">" + number("1", 0, 10) + number("3", 5, 20) + number("4", 10, 60)
                        + "</Segmentation></MiningModel>");
    }

    @Test
    void joinsNumbers() {
        assertThat(Pmml.predicted(numbers("sum", ""), 10, 0, "", true)).isEqualTo(90.0);
        assertThat(Pmml.predicted(numbers("average", ""), 10, 0, "", true)).isEqualTo(30.0);
        assertThat(Pmml.predicted(numbers("weightedAverage", ""), 10, 0, "", true))
                .isEqualTo(38.75);
        assertThat(Pmml.predicted(numbers("median", ""), 10, 0, "", true)).isEqualTo(20.0);
        assertThat(Pmml.predicted(numbers("max", ""), 10, 0, "", true)).isEqualTo(60.0);
    }

    @Test
    void treatsAMemberWithoutAnAnswerAsItSays() {
        assertThat(Pmml.predicted(numbers("sum", ""), 6, 0, "", true)).isEqualTo("missing");
        assertThat(Pmml.predicted(numbers("sum", "missingPredictionTreatment='skipSegment'"), 6, 0, "", true))
                .isEqualTo(30.0);
        assertThat(Pmml.predicted(numbers("average", "missingPredictionTreatment='skipSegment'"), 6, 0, "", true))
                .isEqualTo(15.0);
        assertThat(Pmml.predicted(numbers("sum", "missingPredictionTreatment='skipSegment'"), -1, 0, "", true))
                .isEqualTo("missing");
    }

    private static String vote(String weight, String answer, String shares) {
        return """
                <Segment weight="%s"><SimplePredicate field="x" operator="greaterThan" value="0"/><TreeModel functionName="classification">
                <MiningSchema><MiningField name="x"/></MiningSchema><Node score="%s"><True/>%s</Node></TreeModel></Segment>
                """.formatted(weight, answer, shares);
    }

    private static String votes(String method) {
        var shares =
                "<ScoreDistribution value='%s' recordCount='1' probability='0.6'/><ScoreDistribution value='%s' recordCount='1' probability='0.4'/>";
        return Pmml.document(
                CLASS,
                "<MiningModel functionName='classification'>" + Pmml.SCHEMA + "<Segmentation multipleModelMethod='"
                        + method + "'>" + vote("1", "a", shares.formatted("a", "b"))
                        + vote("1", "a", shares.formatted("a", "c")) + vote("5", "b", shares.formatted("b", "c"))
                        + "</Segmentation></MiningModel>");
    }

    @Test
    void countsVotesAndAveragesProbabilities() {
        assertThat(Pmml.ask(Pmml.model(votes("majorityVote")), 1, 0, "", true))
                .containsEntry("predictedValue", "a")
                .containsEntry("probability(a)", 0.666666666667)
                .containsEntry("probability(c)", 0.0);
        assertThat(Pmml.ask(Pmml.model(votes("weightedMajorityVote")), 1, 0, "", true))
                .containsEntry("predictedValue", "b")
                .containsEntry("probability(b)", 0.714285714286);
        assertThat(Pmml.ask(Pmml.model(votes("average")), 1, 0, "", true))
                .containsEntry("predictedValue", "a")
                .containsEntry("probability(a)", 0.4)
                .containsEntry("probability(b)", 0.333333333333);
        assertThat(Pmml.ask(Pmml.model(votes("selectFirst")), 1, 0, "", true)).containsEntry("probability(b)", 0.4);
        assertThat(Pmml.ask(Pmml.model(votes("average")), 0, 0, "", true)).containsEntry("predictedValue", "missing");
    }

    /** The shape of boosted trees: their sum goes into a logistic regression. */
    @Test
    void chainsModels() {
        var document = Pmml.document(
                CLASS,
                "<MiningModel functionName='classification'>" + Pmml.SCHEMA
                        + "<Segmentation multipleModelMethod='modelChain'><Segment id='1'><True/><MiningModel functionName='regression'>"
                        + "<MiningSchema><MiningField name='x'/></MiningSchema>"
                        + """
                        <Output><OutputField name="sum" optype="continuous" dataType="double" isFinalResult="false"/>
                        <OutputField name="half" optype="continuous" dataType="double" feature="transformedValue"><Apply function="/"><FieldRef field="sum"/><Constant dataType="double">2</Constant></Apply></OutputField></Output>
                        """
                        + "<Segmentation multipleModelMethod='sum'>" + number("1", 0, 3) + number("1", 0, -1)
                        + """
                        </Segmentation></MiningModel></Segment><Segment id="2"><True/><RegressionModel functionName="classification" normalizationMethod="logit">
                        <MiningSchema><MiningField name="y" usageType="target"/><MiningField name="half"/></MiningSchema>
                        <RegressionTable targetCategory="bad" intercept="0"><NumericPredictor name="half" coefficient="1"/></RegressionTable>
                        <RegressionTable targetCategory="good" intercept="0"/></RegressionModel></Segment></Segmentation></MiningModel>
                        """);

        assertThat(Pmml.ask(Pmml.model(document), 1, 0, "", true))
                .containsEntry("predictedValue", "bad")
                .containsEntry("probability(bad)", 0.73105857863);
        assertThat(Pmml.ask(Pmml.model(document), -1, 0, "", true)).containsEntry("probability(bad)", "missing");
    }
}
