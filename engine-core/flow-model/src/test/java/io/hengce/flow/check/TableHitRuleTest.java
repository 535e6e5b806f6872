package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What a hit policy asks of the rows and outputs of a table. */
final class TableHitRuleTest {

    @Test
    void acceptsEveryPolicyWithWhatItLooksAt() {
        assertThat(table("any", OUT, row("< 60", 1, ""), row("> 20", 1, "")).problemsButUnwritten())
                .isEmpty();
        assertThat(table("priority", OUT, row("-", 1, ",'priority':2"), row("< 60", 2, ",'priority':1"))
                        .problemsButUnwritten())
                .isEmpty();
        assertThat(table("collect", sum("x"), row("< 60", 1, ""), row("> 20", 2, ""))
                        .problemsButUnwritten())
                .as("rows may hit together, repeat, and leave gaps")
                .isEmpty();
    }

    @Test
    void warnsOfRowsThatHitTogetherAndDisagree() {
        var drawing = table("any", OUT, row("< 60", 1, ""), row("> 20", 2, ""), row("> 100", 2, ""));

        assertThat(drawing.problemsButUnwritten()).containsExactly("TABLE_ROWS_DISAGREE table/rows/row1");
    }

    @Test
    void takesEqualNumbersAndEqualTextsForTheSameOutput() {
        var drawing = table(
                "any",
                OUT,
                "{'when':['< 60'],'then':['0.50']}",
                "{'when':['[20..72]'],'then':['0.5']}",
                "{'when':['[70..80]'],'then':['age / 2']}",
                "{'when':['> 75'],'then':['age / 2 ']}");

        assertThat(drawing.problemsButUnwritten()).containsExactly("TABLE_ROWS_DISAGREE table/rows/row2");
    }

    @Test
    void looksForRowsOutOfReachInTheOrderOfPriority() {
        var drawing = table("priority", OUT, row("< 60", 1, ""), row("-", 2, ",'priority':-1"));

        assertThat(drawing.problemsButUnwritten()).containsExactly("TABLE_ROW_DEAD table/rows/row0");
    }

    @Test
    void warnsOfPrioritiesAndAggregatorsThatNothingLooksAt() {
        var drawing = table("first", sum("x"), row("-", 1, ",'priority':5"));

        assertThat(drawing.problemsButUnwritten())
                .containsExactly("TABLE_PRIORITY_UNUSED table", "TABLE_COLLECT_UNUSED table/outputs/out1");
    }

    @Test
    void refusesADefaultRowThatIsNeverTaken() {
        var drawing = Drawing.chain(
                        "{'id':'table','kind':'decision_table','hit':'collect','inputs':[{'id':'in1','expression':'age'}],'outputs':[%s],'rows':[%s],'default':['1']}"
                                .formatted(
                                        sum("x"),
                                        "{'id':'row0'," + row("-", 1, "").substring(1)))
                .usualFields();

        assertThat(drawing.problemsButUnwritten()).containsExactly("TABLE_COLLECT_DEFAULT table/default");
    }

    @Test
    void refusesVariablesThatCannotHoldWhatIsCollected() {
        assertThat(collected("list", "x", "1")).containsExactly("TABLE_COLLECT_LIST table/outputs/out1");
        assertThat(collected("sum", "grade", "\\\"A\\\"")).containsExactly("TABLE_COLLECT_SUM table/outputs/out1");
        assertThat(collected("count", "x", "\\\"A\\\"")).containsExactly("TABLE_COLLECT_COUNT table/outputs/out1");
        assertThat(collected("max", "grade", "\\\"A\\\"")).containsExactly("TABLE_COLLECT_EXTREME table/outputs/out1");
    }

    @Test
    void acceptsVariablesThatCan() {
        assertThat(collected("count", "hits", "\\\"A\\\"")).isEmpty();
        assertThat(collected("min", "x", "1")).isEmpty();
        assertThat(collected("list", "notes", "\\\"A\\\"")).isEmpty();
        assertThat(collected("list", "notes", "missing")).isEmpty();
        assertThat(collected("max", "latest", "date(\\\"2026-01-01\\\")")).isEmpty();
    }

    @Test
    void refusesACellThatIsNoElementOfTheList() {
        assertThat(collected("list", "notes", "1"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("EXPR_")
                .contains("table/rows/row0/then/0");
    }

    @Test
    void readsASumAsSureAndASmallestAsMaybeMissing() {
        assertThat(read("sum")).isEmpty();
        assertThat(read("min")).containsExactly("BINS_WITHOUT_MISSING card/characteristics/c");
    }

    private static Iterable<String> read(String collect) {
        var card =
                "{'id':'card','kind':'scorecard','variable':'y','characteristics':[{'id':'c','input':'x','bins':[{'id':'b','when':'< 9','points':1},{'id':'b2','when':'>= 9','points':1}]}]}";
        return Drawing.chain(node("collect", output(collect, "x"), row("-", 1, "")), card)
                .usualFields()
                .problemsButUnwritten();
    }

    private static Iterable<String> collected(String collect, String variable, String cell) {
        return table("collect", output(collect, variable), "{'when':['-'],'then':['%s']}".formatted(cell))
                .field("{'id':'hits','type':'number','origin':'derived'}")
                .field("{'id':'notes','type':'list','element':{'type':'string'},'origin':'derived'}")
                .field("{'id':'latest','type':'date','origin':'derived'}")
                .problemsButUnwritten();
    }

    private static final String OUT = "{'id':'out1','variable':'x'}";

    private static String sum(String variable) {
        return output("sum", variable);
    }

    private static String output(String collect, String variable) {
        return "{'id':'out1','variable':'%s','collect':'%s'}".formatted(variable, collect);
    }

    private static Drawing table(String hit, String output, String... rows) {
        return Drawing.chain(node(hit, output, rows)).usualFields();
    }

    private static String node(String hit, String output, String... rows) {
        var all = new StringBuilder();
        for (var index = 0; index < rows.length; index++) {
            all.append(index == 0 ? "" : ",").append("{'id':'row%d',%s".formatted(index, rows[index].substring(1)));
        }
        return "{'id':'table','kind':'decision_table','hit':'%s','inputs':[{'id':'in1','expression':'age'}],'outputs':[%s],'rows':[%s]}"
                .formatted(hit, output, all);
    }

    private static String row(String when, int then, String more) {
        return "{'when':['%s'],'then':['%d']%s}".formatted(when, then, more);
    }
}
