package io.hengce.simulation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {

    @Test
    void chineseCharactersAndTheirPunctuationAreTwoColumnsWide() {
        assertThat(Columns.width("额度（MU）：3,000")).isEqualTo(17);
        assertThat(Columns.left("额度", 6) + "|").isEqualTo("额度  |");
        assertThat(Columns.right("额度", 6)).isEqualTo("  额度");
        assertThat(Columns.right("too wide", 3)).isEqualTo("too wide");
    }

    @Test
    void breaksEnglishAtBlanks() {
        assertThat(Columns.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Columns.wrapped("unbreakable word", 4)).containsExactly("unbreakable", "word");
        assertThat(Columns.wrapped("", 4)).containsExactly("");
    }

    @Test
    void breaksChineseAnywhereButBeforeAStop() {
        assertThat(Columns.wrapped("一二三四五六七八", 8)).containsExactly("一二三四", "五六七八");
        assertThat(Columns.wrapped("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
        assertThat(Columns.wrapped("一二（三四", 6)).containsExactly("一二", "（三四");
    }

    @Test
    void keepsANumberWithItsUnit() {
        assertThat(Columns.wrapped("within 90 days of it", 10)).containsExactly("within", "90 days of", "it");
        assertThat(Columns.wrapped("不小于上限（3 年）", 14)).containsExactly("不小于上限", "（3 年）");
        assertThat(Columns.wrapped("16 = 3 + 13", 6)).containsExactly("16 = 3", "+ 13");
    }

    @Test
    void breaksBehindAStopWhereOneStandsNearTheEndOfTheLine() {
        assertThat(Columns.wrapped("一二三四五，六七八", 16)).containsExactly("一二三四五，", "六七八");
        assertThat(Columns.wrapped("一，二三四五六七八", 16)).containsExactly("一，二三四五六七", "八");
    }
}
