package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shape of decision tables, and rows that overlap, repeat, never hit or leave gaps. */
final class TablesRulesTest {

    @Test
    void acceptsRowsThatMeetAndCoverEverything() {
        assertThat(table("unique", "age", row("< 18", 1), row("[18..60)", 2), row(">= 60", 3))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void acceptsRowsThatMeetBetweenTwoWholeNumbers() {
        assertThat(table("unique", "age", row("<= 17", 1), row("(17..60)", 2), row("[60..120]", 3))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesATableWithoutParts() {
        assertThat(Drawing.chain("{'id':'table','kind':'decision_table','inputs':[],'outputs':[],'rows':[]}")
                        .problems())
                .containsExactly("TABLE_WITHOUT_INPUT table", "TABLE_WITHOUT_OUTPUT table", "TABLE_WITHOUT_ROWS table");
    }

    @Test
    void refusesRowsWithTheWrongNumberOfCells() {
        var drawing = table("first", "age", "{'when':['< 18'],'then':['1','2']}", "{'when':['-'],'then':['1']}");

        assertThat(drawing.problemsButUnwritten()).containsExactly("TABLE_CELLS table/rows/row0");
    }

    @Test
    void refusesOverlappingRowsAndNamesWhatBothHit() {
        var drawing = table("unique", "age", row("< 20", 1), row(">= 18", 2));

        var found = drawing.check().diagnostics();

        assertThat(found.get(0).code()).isEqualTo("TABLE_ROWS_OVERLAP");
        assertThat(found.get(0).place().toString()).isEqualTo("table/rows/row1");
        assertThat(found.get(0).message().en()).contains("`row0`", "`row1`", "`[18..19]`");
    }

    @Test
    void refusesOverlappingCodesAndMissing() {
        assertThat(table("unique", "home", row("\\\"own\\\", \\\"rent\\\"", 1), row("not(\\\"own\\\")", 2))
                        .problemsButUnwritten())
                .containsExactly("TABLE_ROWS_OVERLAP table/rows/row1");
        assertThat(table("unique", "income", row("missing", 1), row("-", 2)).problemsButUnwritten())
                .containsExactly("TABLE_ROWS_OVERLAP table/rows/row1");
    }

    @Test
    void acceptsCodesThatAreParted() {
        assertThat(table(
                                "unique",
                                "home",
                                row("\\\"own\\\", \\\"rent\\\"", 1),
                                row("not(\\\"own\\\", \\\"rent\\\")", 2))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void allowsOverlapsInATableThatTakesTheFirst() {
        assertThat(table("first", "age", row("< 20", 1), row("< 60", 2), row("-", 3))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void warnsOfRowsBehindARowThatTakesEverything() {
        assertThat(table("first", "age", row("-", 1), row("< 60", 2)).problemsButUnwritten())
                .containsExactly("TABLE_ROW_DEAD table/rows/row1");
    }

    @Test
    void warnsOfARepeatedRow() {
        assertThat(table("first", "age", row("< 20", 1), row(" <  20", 2), row("-", 3))
                        .problemsButUnwritten())
                .containsExactly("TABLE_ROW_REPEATED table/rows/row1");
    }

    @Test
    void warnsOfAGapWithoutADefault() {
        var found =
                table("unique", "age", row("< 18", 1), row("> 60", 2)).check().diagnostics();

        assertThat(found).extracting(Drawing::shown).contains("TABLE_GAP table");
        assertThat(found.stream()
                        .filter(problem -> problem.code().equals("TABLE_GAP"))
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .en())
                .contains("`[18..60]`");
    }

    @Test
    void countsAMissingInputAsAGap() {
        assertThat(table("unique", "rent", row("true", 1), row("false", 2)).problemsButUnwritten())
                .containsExactly("TABLE_GAP table");
        assertThat(table("unique", "rent", row("true", 1), row("false", 2), row("missing", 3))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesOverlappingRowsOverSeveralFieldsOfTheRequest() {
        assertThat(wide("'age','home'", "['< 20','-']", "['>= 18','\\\"own\\\"']")
                        .problemsButUnwritten())
                .containsExactly("TABLE_ROWS_OVERLAP table/rows/row1");
        assertThat(wide("'age','home'", "['< 20','\\\"rent\\\"']", "['>= 18','\\\"own\\\"']")
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void onlyWarnsWhereTheInputsMayDependOnEachOther() {
        assertThat(wide("'age','age + 1'", "['< 20','-']", "['>= 18','> 30']").problemsButUnwritten())
                .containsExactly("TABLE_ROWS_MAY_OVERLAP table/rows/row1");
    }

    private static Drawing table(String hit, String input, String... rows) {
        var all = new StringBuilder();
        for (var index = 0; index < rows.length; index++) {
            all.append(index == 0 ? "" : ",").append("{'id':'row%d',%s".formatted(index, rows[index].substring(1)));
        }
        return Drawing.chain(
                        "{'id':'table','kind':'decision_table','hit':'%s','inputs':[{'id':'in1','expression':'%s'}],'outputs':[{'id':'out1','variable':'x'}],'rows':[%s]}"
                                .formatted(hit, input, all))
                .usualFields();
    }

    private static String row(String when, int then) {
        return "{'when':['%s'],'then':['%d']}".formatted(when, then);
    }

    private static Drawing wide(String inputs, String first, String second) {
        var names = inputs.split(",");
        return Drawing.chain(
                        "{'id':'table','kind':'decision_table','inputs':[{'id':'in1','expression':%s},{'id':'in2','expression':%s}],'outputs':[{'id':'out1','variable':'x'}],'rows':[{'id':'row0','when':%s,'then':['1']},{'id':'row1','when':%s,'then':['2']}],'default':['0']}"
                                .formatted(names[0], names[1], first, second))
                .usualFields();
    }
}
