package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BinsRuleTest {

    @Test
    void acceptsBinsThatCoverARange() {
        assertThat(bins("age", "< 20", "[20..60)", ">= 60").problemsButUnwritten())
                .isEmpty();
        assertThat(bins("age", "[0..20)", "[20..120]").problemsButUnwritten()).isEmpty();
        assertThat(bins("home", "\\\"own\\\"", "not(\\\"own\\\")").problemsButUnwritten())
                .isEmpty();
        assertThat(bins("rent", "true", "false", "missing").problemsButUnwritten())
                .isEmpty();
        assertThat(bins("income", "-").problemsButUnwritten()).isEmpty();
    }

    @Test
    void refusesBinsThatOverlap() {
        assertThat(bins("age", "< 20", "[20..60]", ">= 60").problemsButUnwritten())
                .containsExactly("BINS_OVERLAP card/characteristics/c/bins/b2");
    }

    @Test
    void refusesAGapAndNamesIt() {
        var found = bins("age", "< 20", "(20..60)", "> 60").check().diagnostics();

        assertThat(found.get(0).code()).isEqualTo("BINS_GAP");
        assertThat(found.get(0).place().toString()).isEqualTo("card/characteristics/c");
        assertThat(found.get(0).message().en()).contains("`20`", "`60`");
    }

    @Test
    void refusesBinsThatEndTooEarlyForAnOpenRange() {
        assertThat(bins("income", "< 3000", "[3000..8000)", "missing").problemsButUnwritten())
                .containsExactly("BINS_GAP card/characteristics/c");
    }

    @Test
    void refusesACodeWithoutABin() {
        var found = bins("home", "\\\"own\\\"", "\\\"rent\\\"").check().diagnostics();

        assertThat(found.get(0).code()).isEqualTo("BINS_GAP");
        assertThat(found.get(0).message().en()).contains("`free`");
    }

    @Test
    void refusesAnOpenStringWithoutABinForTheRest() {
        assertThat(bins("upper case(home)", "\\\"OWN\\\"").problemsButUnwritten())
                .containsExactly("BINS_GAP card/characteristics/c");
        assertThat(bins("upper case(home)", "\\\"OWN\\\"", "not(\\\"OWN\\\")").problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesAnInputThatMayBeMissingWithoutABinForIt() {
        assertThat(bins("income", "< 3000", ">= 3000").problemsButUnwritten())
                .containsExactly("BINS_WITHOUT_MISSING card/characteristics/c");
        assertThat(bins("income / 12", "< 3000", ">= 3000").problemsButUnwritten())
                .containsExactly("BINS_WITHOUT_MISSING card/characteristics/c");
    }

    @Test
    void needsNoBinForMissingWhereTheInputIsSureToHaveAValue() {
        assertThat(bins("default(income, 0)", "< 3000", ">= 3000").problemsButUnwritten())
                .isEmpty();
        assertThat(bins("age * 2", "< 30", ">= 30").problemsButUnwritten()).isEmpty();
    }

    @Test
    void followsVariablesFromWhereTheyAreWritten() {
        assertThat(derived("age * 2").problemsButUnwritten()).isEmpty();
        assertThat(derived("income * 2").problemsButUnwritten())
                .containsExactly("BINS_WITHOUT_MISSING card/characteristics/c");
    }

    private static Drawing derived(String expression) {
        return Drawing.chain(
                        "{'id':'d','kind':'derive','assignments':[{'variable':'y','expression':'%s'}]}"
                                .formatted(expression),
                        card("y", "< 30", ">= 30"))
                .usualFields();
    }

    private static Drawing bins(String input, String... bins) {
        return Drawing.chain(card(input, bins)).usualFields();
    }

    private static String card(String input, String... bins) {
        var all = new StringBuilder();
        for (var index = 0; index < bins.length; index++) {
            all.append(index == 0 ? "" : ",")
                    .append("{'id':'b%d','when':'%s','points':%d}".formatted(index, bins[index], index));
        }
        return "{'id':'card','kind':'scorecard','variable':'x','characteristics':[{'id':'c','input':'%s','bins':[%s]}]}"
                .formatted(input, all);
    }
}
