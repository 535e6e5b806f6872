package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CrossTableRulesTest {

    private static final String BY_AGE = side("age", "< 30", ">= 30");
    private static final String BY_HOME = side("home", "\\\"own\\\"", "not(\\\"own\\\")");
    private static final String FOUR = "[['1','2'],['3','missing']]";

    @Test
    void acceptsAMatrix() {
        assertThat(table(BY_AGE, BY_HOME, FOUR).problemsButUnwritten()).isEmpty();
        assertThat(table(BY_AGE, BY_HOME, "[['1',''],['3',' ']]", "'default':'0'")
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesSidesWithoutInputsOrHeadings() {
        assertThat(table("{'inputs':[],'headings':[{'id':'h','when':[]}]}", BY_HOME, "[['1','2']]")
                        .problemsButUnwritten())
                .containsExactly("CROSS_WITHOUT_INPUT table/rows");
        assertThat(table(BY_AGE, "{'inputs':[{'id':'c','expression':'home'}],'headings':[]}", "[[],[]]")
                        .problemsButUnwritten())
                .containsExactly("CROSS_WITHOUT_HEADING table/columns");
    }

    @Test
    void refusesHeadingsOfAnotherWidth() {
        var narrow = "{'inputs':[{'id':'in_age','expression':'age'}],'headings':[{'id':'h0','when':['-','-']}]}";

        assertThat(table(narrow, BY_HOME, "[['1','2']]").problemsButUnwritten())
                .containsExactly("CROSS_HEADING_CELLS table/rows/headings/h0");
    }

    @Test
    void refusesAMatrixThatDoesNotFit() {
        assertThat(table(BY_AGE, BY_HOME, "[['1','2']]").problemsButUnwritten())
                .containsExactly("CROSS_VALUES table/values");
        assertThat(table(BY_AGE, BY_HOME, "[['1','2'],['1']]").problemsButUnwritten())
                .containsExactly("CROSS_VALUES table/values");
    }

    @Test
    void refusesAnEmptyCellWithoutDefaultAndAnEmptyDefault() {
        assertThat(table(BY_AGE, BY_HOME, "[['1',''],['3','4']]").problemsButUnwritten())
                .containsExactly("CROSS_CELL_EMPTY table/values/0/1");
        assertThat(table(BY_AGE, BY_HOME, FOUR, "'default':''").problemsButUnwritten())
                .containsExactly("CROSS_DEFAULT_EMPTY table/default");
    }

    @Test
    void refusesHeadingsThatOverlap() {
        assertThat(table(side("age", "<= 30", ">= 30"), BY_HOME, FOUR).problemsButUnwritten())
                .containsExactly("CROSS_HEADINGS_OVERLAP table/rows/headings/h1");
        assertThat(table(BY_AGE, side("home", "\\\"own\\\"", "-"), FOUR).problemsButUnwritten())
                .containsExactly("CROSS_HEADINGS_OVERLAP table/columns/headings/h1");
    }

    @Test
    void warnsOfHeadingsOverSeveralInputsThatMayOverlap() {
        var sure =
                "{'inputs':[{'id':'a','expression':'age'},{'id':'b','expression':'rent'}],'headings':[{'id':'h0','when':['< 30','-']},{'id':'h1','when':['-','true']}]}";
        var perhaps = sure.replace("'expression':'age'", "'expression':'age + 0'");

        assertThat(table(sure, BY_HOME, FOUR, "'default':'1'").problemsButUnwritten())
                .containsExactly("CROSS_HEADINGS_OVERLAP table/rows/headings/h1");
        assertThat(table(perhaps, BY_HOME, FOUR, "'default':'1'").problemsButUnwritten())
                .containsExactly("CROSS_HEADINGS_MAY_OVERLAP table/rows/headings/h1");
    }

    @Test
    void warnsOfAGapUnlessThereIsADefault() {
        var gap = side("age", "< 30", "> 30");
        var optional = side("income", "< 30", ">= 30");

        assertThat(table(gap, BY_HOME, FOUR).problemsButUnwritten()).containsExactly("CROSS_GAP table/rows");
        assertThat(table(optional, BY_HOME, FOUR).problemsButUnwritten()).containsExactly("CROSS_GAP table/rows");
        assertThat(table(gap, BY_HOME, FOUR, "'default':'1'").problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesIdsThatRepeatAndCellsThatDoNotRead() {
        assertThat(table(BY_AGE, BY_AGE, FOUR).problemsButUnwritten())
                .containsExactly("ID_TWICE table/columns/inputs/in_age");
        assertThat(table(BY_AGE, BY_HOME, "[['1','2'],['3','ages']]").check().diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactly("table/values/1/1");
        assertThat(table(side("age", "< 30", ">= old"), BY_HOME, FOUR).check().diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactly("table/rows/headings/h1/when/0");
    }

    @Test
    void takesFiftyThousandCellsAndNoMore() {
        assertThat(wide(25_000).problemsButUnwritten()).isEmpty();
        assertThat(wide(25_001).problemsButUnwritten()).containsExactly("CROSS_TOO_LARGE table");
    }

    private static Drawing wide(int rows) {
        var cells = IntStream.range(0, rows).mapToObj(String::valueOf).toArray(String[]::new);
        var values = IntStream.range(0, rows).mapToObj(row -> "['1','2']").collect(Collectors.joining(","));
        return table(side("income", cells), BY_HOME, "[" + values + "]", "'default':'0'");
    }

    private static String side(String expression, String... cells) {
        var headings = IntStream.range(0, cells.length)
                .mapToObj(number -> "{'id':'h%d','when':['%s']}".formatted(number, cells[number]))
                .collect(Collectors.joining(","));
        return "{'inputs':[{'id':'in_%s','expression':'%s'}],'headings':[%s]}"
                .formatted(expression, expression, headings);
    }

    private static Drawing table(String rows, String columns, String values, String... more) {
        var rest = more.length == 0 ? "" : "," + String.join(",", more);
        return Drawing.chain("{'id':'table','kind':'cross_table','variable':'x','rows':%s,'columns':%s,'values':%s%s}"
                        .formatted(rows, columns, values, rest))
                .usualFields();
    }
}
