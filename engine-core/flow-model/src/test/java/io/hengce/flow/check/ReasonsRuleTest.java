package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.Places;
import org.junit.jupiter.api.Test;

final class ReasonsRuleTest {

    @Test
    void acceptsACatalogueThatIsUsed() {
        assertThat(declining("R001").reason("R001").problems()).isEmpty();
    }

    @Test
    void refusesAReasonThatIsNotInTheCatalogue() {
        assertThat(declining("R001").problems()).containsExactly("REASON_UNKNOWN stop/reasons/R001");
    }

    @Test
    void warnsOfAReasonThatNobodyGives() {
        assertThat(Drawing.approving().reason("R001").problems()).containsExactly("REASON_UNUSED reasons/R001");
    }

    @Test
    void refusesBadReservedAndRepeatedCodes() {
        assertThat(declining("r1").reason("r1").problems()).containsExactly("REASON_FORM reasons/r1");
        assertThat(declining("ENGINE_X").reason("ENGINE_X").problems())
                .containsExactly("REASON_RESERVED reasons/ENGINE_X");
        assertThat(declining("R1").reason("R1").reason("R1").problems()).containsExactly("REASON_TWICE reasons/R1");
    }

    @Test
    void knowsTheReasonsOfRulesCharacteristicsAndBins() {
        var drawing = Drawing.chain(
                        "{'id':'rules','kind':'rule_set','rules':[{'id':'r','when':'age < 18','actions':[{'do':'decline','reason':'R1'}]}]}",
                        "{'id':'card','kind':'scorecard','variable':'x','characteristics':[{'id':'c','input':'age','reason':'R2','bins':[{'id':'b','when':'-','points':1,'reason':'R3'}]}]}")
                .usualFields()
                .reason("R1")
                .reason("R2")
                .reason("R3");

        assertThat(drawing.problemsButUnwritten()).isEmpty();
    }

    @Test
    void warnsOfAReasonThatTheCustomerCannotReadInALanguage() {
        var found = declining("R1").reason("R1", "年龄不符", " ").check().diagnostics();

        assertThat(found).extracting(Diagnostic::code).containsExactly("REASON_WITHOUT_WORDING");
        assertThat(found.get(0).message().en()).contains("`R1`").contains("`en`");
        assertThat(found.get(0).place()).isEqualTo(Places.reason("R1"));
    }

    private static Drawing declining(String reason) {
        return Drawing.chain("{'id':'stop','kind':'verdict','outcome':'DECLINE','reasons':['%s']}".formatted(reason));
    }
}
