package io.hengce.simulation.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InertTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\u3000=1",
                "\uFEFF=1",
                "\u200B=1",
                "\u202E=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "=cmd|' /C calc'!A0"
            })
    void marksWhatBeginsLikeAFormula(String text) {
        assertThat(InertText.untyped(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A-1", "1=1", "'=1", "张三", "R001, R002", "a\n=1"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(InertText.untyped(text)).isEqualTo(text);
    }

    @Test
    void cutsWhatIsLongerThanACell() {
        assertThat(InertText.typed("x".repeat(InertText.LONGEST)))
                .hasSize(InertText.LONGEST)
                .endsWith("x");
        assertThat(InertText.typed("x".repeat(InertText.LONGEST + 1)))
                .hasSize(InertText.LONGEST)
                .endsWith("…");
    }
}
