package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

final class LetteringTest {

    private final Lettering lettering = new Lettering();

    private static Font font() {
        Fonts.load();
        return Fonts.title(10);
    }

    @Test
    void aTextThatFitsStaysOnOneLine() {
        assertThat(lettering.onTwoLines("计算比率", font(), 45)).containsExactly("计算比率");
    }

    @Test
    void chineseIsPartedInTheMiddle() {
        assertThat(lettering.onTwoLines("申请评分卡", font(), 35)).containsExactly("申请评", "分卡");
        assertThat(lettering.onTwoLines("定价与收入倍数", font(), 65)).containsExactly("定价与收", "入倍数");
    }

    @Test
    void englishIsPartedBetweenWords() {
        assertThat(lettering.onTwoLines("Application scorecard", font(), 65))
                .containsExactly("Application", "scorecard");
    }

    @Test
    void whatTwoLinesDoNotHoldEndsWithAnEllipsis() {
        assertThat(lettering.onTwoLines("申请评分卡与额度", font(), 35)).containsExactly("申请评", "分卡…");
    }
}
