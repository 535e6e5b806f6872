package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseTextTest {

    @Test
    void renamesAnExpectedOutputAndNothingElse() {
        var text = text("{\"grade\":\"A\",\"score\":643.50}");

        var renamed = text.withOutputRenamed("grade", "risk_class");

        assertThat(renamed.name()).isEqualTo("grade");
        assertThat(renamed.json())
                .isEqualTo(text("{\"risk_class\":\"A\",\"score\":643.50}").json())
                .contains("\"data\":{\"grade\":1}");
        assertThat(renamed.withOutputRenamed("risk_class", "grade")).isEqualTo(text);
    }

    @Test
    void leavesACaseThatDoesNotExpectTheOutputOrExpectsBoth() {
        var both = text("{\"grade\":\"A\",\"risk_class\":\"B\"}");
        var none = new CaseText("x", "{\"name\":\"x\"}");

        assertThat(both.withOutputRenamed("grade", "risk_class")).isEqualTo(both);
        assertThat(none.withOutputRenamed("grade", "risk_class")).isEqualTo(none);
        assertThat(text("7").withOutputRenamed("grade", "risk_class")).isEqualTo(text("7"));
    }

    private static CaseText text(String outputs) {
        return new CaseText(
                "grade",
                "{\"name\":\"grade\",\"application\":{\"data\":{\"grade\":1}},\"expected\":{\"outputs\":" + outputs
                        + "}}");
    }
}
