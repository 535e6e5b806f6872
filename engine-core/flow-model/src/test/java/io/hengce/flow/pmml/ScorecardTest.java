package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScorecardTest {

    private static final String CARD = Pmml.document(
            "<Scorecard functionName='regression' initialScore='600' useReasonCodes='false'>" + Pmml.SCHEMA + """
            <Characteristics><Characteristic name="age" reasonCode="A1">
              <Attribute partialScore="-10.25"><SimplePredicate field="x" operator="lessThan" value="25"/></Attribute>
              <Attribute partialScore="15.5"><SimplePredicate field="x" operator="greaterOrEqual" value="25"/></Attribute>
              <Attribute partialScore="0.5"><SimplePredicate field="x" operator="isMissing"/></Attribute>
            </Characteristic><Characteristic name="color">
              <Attribute partialScore="3"><SimplePredicate field="color" operator="equal" value="red"/></Attribute>
              <Attribute><SimplePredicate field="color" operator="notEqual" value="red"/>
                <ComplexPartialScore><Apply function="*"><FieldRef field="z"/><Constant dataType="double">2</Constant></Apply></ComplexPartialScore></Attribute>
            </Characteristic></Characteristics></Scorecard>
            """);

    @Test
    void addsThePartialScoresOfTheFirstTrueAttributes() {
        assertThat(Pmml.predicted(CARD, 20, 1, "red", true)).isEqualTo(592.75);
        assertThat(Pmml.predicted(CARD, 25, 1.5, "blue", true)).isEqualTo(618.5);
        assertThat(Pmml.predicted(CARD, "missing", 1.5, "blue", true)).isEqualTo(603.5);
    }

    @Test
    void hasNoScoreWhereNoAttributeIsTrue() {
        assertThat(Pmml.predicted(CARD, 20, 1, "missing", true)).isEqualTo("missing");
    }
}
