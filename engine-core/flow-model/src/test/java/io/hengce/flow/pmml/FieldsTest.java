package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Schemas and transformations: what happens to values before a model sees them. */
final class FieldsTest {

    private static String with(String fields, String schema, String derived, String field) {
        return """
                <PMML xmlns="http://www.dmg.org/PMML-4_3" version="4.3"><Header/><DataDictionary>%s</DataDictionary>
                <RegressionModel functionName="regression"><MiningSchema>%s</MiningSchema><LocalTransformations>%s</LocalTransformations>
                <RegressionTable intercept="0"><NumericPredictor name="%s" coefficient="1"/></RegressionTable></RegressionModel></PMML>
                """.formatted(fields, schema, derived, field);
    }

    private static final String X =
            "<DataField name='x' optype='continuous' dataType='double'><Interval closure='closedOpen' leftMargin='0' rightMargin='100'/><Value value='-1' property='missing'/></DataField>";

    private static Object schema(String treatment, Object value) {
        return Pmml.predicted(with(X, "<MiningField name='x' " + treatment + "/>", "", "x"), value);
    }

    @Test
    void replacesWhatIsMissing() {
        assertThat(schema("", "missing")).isEqualTo("missing");
        assertThat(schema("", -1)).isEqualTo("missing");
        assertThat(schema("missingValueReplacement='7'", -1)).isEqualTo(7.0);
        assertThat(schema("missingValueReplacement='7'", "missing")).isEqualTo(7.0);
    }

    @Test
    void treatsInvalidValuesAsItSays() {
        assertThat(schema("invalidValueTreatment='asIs'", 100)).isEqualTo(100.0);
        assertThat(schema("invalidValueTreatment='asMissing' missingValueReplacement='3'", 100))
                .isEqualTo(3.0);
        assertThat(schema("invalidValueTreatment='asValue' invalidValueReplacement='4'", -2))
                .isEqualTo(4.0);
        assertThatThrownBy(() -> schema("", 100))
                .isInstanceOfSatisfying(
                        ModelFault.class, fault -> assertThat(fault.code()).isEqualTo(ModelFault.INPUT))
                .hasMessageNotContaining("100");
        assertThatThrownBy(() -> schema("missingValueTreatment='returnInvalid'", "missing"))
                .isInstanceOf(ModelFault.class);
    }

    @Test
    void treatsOutliersAsItSays() {
        var limits = " lowValue='10' highValue='20'";

        assertThat(schema("outliers='asIs'" + limits, 5)).isEqualTo(5.0);
        assertThat(schema("outliers='asExtremeValues'" + limits, 5)).isEqualTo(10.0);
        assertThat(schema("outliers='asExtremeValues'" + limits, 50)).isEqualTo(20.0);
        assertThat(schema("outliers='asMissingValues'" + limits, 50)).isEqualTo("missing");
    }

    @Test
    void takesNoFractionForAWholeNumber() {
        var whole = with(
                "<DataField name='x' optype='continuous' dataType='integer'/>",
                "<MiningField name='x' invalidValueTreatment='asMissing'/>",
                "",
                "x");

        assertThat(Pmml.predicted(whole, 3)).isEqualTo(3.0);
        assertThat(Pmml.predicted(whole, 3.5)).isEqualTo("missing");
    }

    @Test
    void knowsTheDeclaredTextsOnly() {
        var closed = with(
                "<DataField name='c' optype='categorical' dataType='string'><Value value='a'/><Value value='b'/></DataField>",
                "<MiningField name='c' invalidValueTreatment='asMissing'/>",
                "<DerivedField name='d' optype='continuous' dataType='double'><NormDiscrete field='c' value='a' mapMissingTo='9'/></DerivedField>",
                "d");

        assertThat(Pmml.predicted(closed, "a")).isEqualTo(1.0);
        assertThat(Pmml.predicted(closed, "b")).isEqualTo(0.0);
        assertThat(Pmml.predicted(closed, "z")).isEqualTo(9.0);
    }

    private static Object derived(String expression, Object value) {
        return Pmml.predicted(
                with(
                        "<DataField name='x' optype='continuous' dataType='double'/>",
                        "<MiningField name='x'/>",
                        "<DerivedField name='d' optype='continuous' dataType='double'>" + expression
                                + "</DerivedField>",
                        "d"),
                value);
    }

    @Test
    void normalizesAlongALine() {
        var norm =
                "<NormContinuous field='x' outliers='%s' mapMissingTo='5'><LinearNorm orig='0' norm='0'/><LinearNorm orig='10' norm='1'/><LinearNorm orig='20' norm='5'/></NormContinuous>";

        assertThat(derived(norm.formatted("asIs"), 5)).isEqualTo(0.5);
        assertThat(derived(norm.formatted("asIs"), 15)).isEqualTo(3.0);
        assertThat(derived(norm.formatted("asIs"), 30)).isEqualTo(9.0);
        assertThat(derived(norm.formatted("asIs"), -10)).isEqualTo(-1.0);
        assertThat(derived(norm.formatted("asExtremeValues"), 30)).isEqualTo(5.0);
        assertThat(derived(norm.formatted("asIs"), "missing")).isEqualTo(5.0);
    }

    @Test
    void cutsANumberIntoBins() {
        var cut =
                "<Discretize field='x' defaultValue='0' mapMissingTo='9'><DiscretizeBin binValue='1'><Interval closure='openClosed' leftMargin='0' rightMargin='10'/></DiscretizeBin><DiscretizeBin binValue='2'><Interval closure='openOpen' leftMargin='10'/></DiscretizeBin></Discretize>";

        assertThat(derived(cut, 10)).isEqualTo(1.0);
        assertThat(derived(cut, 10.01)).isEqualTo(2.0);
        assertThat(derived(cut, 0)).isEqualTo(0.0);
        assertThat(derived(cut, "missing")).isEqualTo(9.0);
    }

    @Test
    void mapsValuesByATable() {
        var map =
                "<MapValues outputColumn='out' defaultValue='7' mapMissingTo='8'><FieldColumnPair field='x' column='in'/><InlineTable><row><in>1</in><out>100</out></row><row><in>2.0</in><out>200</out></row></InlineTable></MapValues>";

        assertThat(derived(map, 1)).isEqualTo(100.0);
        assertThat(derived(map, 2)).isEqualTo(200.0);
        assertThat(derived(map, 3)).isEqualTo(7.0);
        assertThat(derived(map, "missing")).isEqualTo(8.0);
    }

    @Test
    void appliesFunctions() {
        var x = "<FieldRef field='x'/>";
        var four = "<Constant dataType='double'>4</Constant>";

        assertThat(derived(call("if", call("greaterThan", x, four), x, four), 9))
                .isEqualTo(9.0);
        assertThat(derived(call("if", call("greaterThan", x, four), x, four), 1))
                .isEqualTo(4.0);
        assertThat(derived(call("pow", x, four), 2)).isEqualTo(16.0);
        assertThat(derived(call("round", x), -2.5)).isEqualTo(-2.0);
        assertThat(derived(call("max", x, four), "missing")).isEqualTo(4.0);
        assertThat(derived(call("+", x, four), "missing")).isEqualTo("missing");
        assertThat(derived(
                        call("if", call("and", call("isNotMissing", x), call("lessThan", x, four)), x, four),
                        "missing"))
                .isEqualTo(4.0);
        assertThat(derived(call("ln", call("exp", x)), 2)).isEqualTo(2.0);
        assertThatThrownBy(() -> derived(call("/", four, x), 0)).isInstanceOf(ModelFault.class);
        assertThatThrownBy(() -> derived(call("ln", x), -1)).isInstanceOf(ModelFault.class);
    }

    private static String call(String function, String... arguments) {
        return "<Apply function='" + function + "'>" + String.join("", arguments) + "</Apply>";
    }

    @Test
    void roundsSinglesToSinglePrecision() {
        var single =
                with("<DataField name='x' optype='continuous' dataType='float'/>", "<MiningField name='x'/>", "", "x");

        assertThat(Pmml.predicted(single, 0.1)).isEqualTo(0.10000000149);
    }
}
