package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class RegressionTest {

    private static String regression(String attributes, String tables) {
        return Pmml.document("<RegressionModel functionName='regression' " + attributes + ">" + Pmml.SCHEMA + tables
                + "</RegressionModel>");
    }

    private static String classification(String method, String tables) {
        return Pmml.document(
                "<DataField name='y' optype='categorical' dataType='string'/>",
                "<RegressionModel functionName='classification' normalizationMethod='" + method + "'>" + Pmml.SCHEMA
                        + tables + "</RegressionModel>");
    }

    private static final String TABLE = """
            <RegressionTable intercept="10"><NumericPredictor name="x" coefficient="2"/>
            <NumericPredictor name="z" exponent="2" coefficient="0.5"/>
            <CategoricalPredictor name="color" value="red" coefficient="100"/>
            <CategoricalPredictor name="color" value="blue" coefficient="-100"/>
            <PredictorTerm coefficient="3"><FieldRef field="x"/><FieldRef field="z"/></PredictorTerm></RegressionTable>
            """;

    @Test
    void addsInterceptPowersCategoriesAndProducts() {
        var document = regression("", TABLE);

        assertThat(Pmml.predicted(document, 4, 6, "red", true)).isEqualTo(10 + 8 + 18 + 100 + 72.0);
        assertThat(Pmml.predicted(document, 4, 6, "green", true)).isEqualTo(108.0);
    }

    @Test
    void hasNoAnswerWithoutANumberButDoesWithoutACategory() {
        var document = regression("", TABLE);

        assertThat(Pmml.predicted(document, "missing", 6, "red", true)).isEqualTo("missing");
        assertThat(Pmml.predicted(document, 4, 6, "missing", true)).isEqualTo(108.0);
    }

    @Test
    void linksANumber() {
        var table = "<RegressionTable intercept='0'><NumericPredictor name='x' coefficient='1'/></RegressionTable>";

        assertThat(Pmml.predicted(regression("normalizationMethod='logit'", table), 0, 0, "", true))
                .isEqualTo(0.5);
        assertThat(Pmml.predicted(regression("normalizationMethod='exp'", table), 1, 0, "", true))
                .isEqualTo(2.71828182846);
    }

    @Test
    void choosesTheMostProbableOfTwoClasses() {
        var document = classification("logit", """
                <RegressionTable targetCategory="bad" intercept="-1"><NumericPredictor name="x" coefficient="1"/></RegressionTable>
                <RegressionTable targetCategory="good" intercept="0"/>
                """);

        var answer = Pmml.ask(Pmml.model(document), 3, 0, "", true);

        assertThat(answer)
                .containsEntry("predictedValue", "bad")
                .containsEntry("probability(bad)", 0.880797077978)
                .containsEntry("probability(good)", 0.119202922022);
    }

    @Test
    void sharesOneAmongManyClasses() {
        var document = classification("softmax", """
                <RegressionTable targetCategory="a" intercept="1000"/>
                <RegressionTable targetCategory="b" intercept="1001"/>
                <RegressionTable targetCategory="c" intercept="1000"/>
                """);

        assertThat(Pmml.ask(Pmml.model(document), 0, 0, "", true))
                .containsEntry("predictedValue", "b")
                .containsEntry("probability(a)", 0.211941557617)
                .containsEntry("probability(b)", 0.576116884766);
    }

    @Test
    void comesToNoInfiniteNumber() {
        var table = "<RegressionTable intercept='0'><NumericPredictor name='x' coefficient='1'/></RegressionTable>";
        var model = Pmml.model(regression("normalizationMethod='exp'", table));

        assertThatThrownBy(() -> Pmml.ask(model, 1000, 0, "", true))
                .isInstanceOfSatisfying(
                        ModelFault.class, fault -> assertThat(fault.code()).isEqualTo("ENGINE_MODEL_RESULT"));
    }

    @Test
    void refusesCombinationsThatTheStandardLeavesOpen() {
        var table = "<RegressionTable targetCategory='a' intercept='0'/>";

        assertThat(Pmml.codes(classification("none", table + table.replace("'a'", "'b'"))))
                .containsExactly("PMML_COMBINATION");
        assertThat(Pmml.codes(
                        classification("logit", table + table.replace("'a'", "'b'") + table.replace("'a'", "'c'"))))
                .containsExactly("PMML_COMBINATION");
        assertThat(Pmml.codes(regression("", TABLE + TABLE))).containsExactly("PMML_COMBINATION");
    }

    @Test
    void rescalesWhatItComesTo() {
        var document = Pmml.document(
                "<RegressionModel functionName='regression'>" + Pmml.SCHEMA
                        + "<Targets><Target field='y' min='-5' max='5' rescaleFactor='10' rescaleConstant='0.5' castInteger='round'/></Targets>"
                        + "<RegressionTable intercept='0'><NumericPredictor name='x' coefficient='1'/></RegressionTable></RegressionModel>");

        assertThat(Pmml.predicted(document, 1.23, 0, "", true)).isEqualTo(13.0);
        assertThat(Pmml.predicted(document, 99, 0, "", true)).isEqualTo(51.0);
    }
}
