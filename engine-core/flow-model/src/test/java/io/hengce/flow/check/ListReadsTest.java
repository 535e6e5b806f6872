package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the checker makes of expressions over lists: what they read, and when they are sure to have a value. */
final class ListReadsTest {

    private static final String BINS =
            "{'id':'card','kind':'scorecard','variable':'x','characteristics':[{'id':'c','input':'%s','bins':[{'id':'b','when':'<= 2','points':1},{'id':'d','when':'> 2','points':2}]}]}";

    private static Drawing drawing(String... nodes) {
        return Drawing.chain(nodes)
                .usualFields()
                .field(
                        "{'id':'accounts','type':'list','required':true,'element':{'type':'record','fields':[{'id':'balance','type':'number','scale':2},{'id':'grade','type':'string'}]}}")
                .field(
                        "{'id':'inquiries','type':'list','element':{'type':'record','fields':[{'id':'days','type':'number'}]}}")
                .field("{'id':'open','type':'list','origin':'derived','element':{'type':'number','scale':2}}");
    }

    private static Drawing assigning(String variable, String expression) {
        return drawing("{'id':'d','kind':'derive','assignments':[{'variable':'%s','expression':'%s'}]}"
                .formatted(variable, expression));
    }

    @Test
    void aCountOfWhatIsSureNeedsNoBinForMissing() {
        for (var input : new String[] {
            "count(accounts)",
            "count(accounts[balance > 0])",
            "count(for a in accounts return a.balance)",
            "count(accounts.balance)",
            "count(default(inquiries, []))"
        }) {
            assertThat(drawing(BINS.formatted(input)).problemsButUnwritten())
                    .as(input)
                    .isEmpty();
        }
    }

    @Test
    void whatMayBeMissingNeedsABinForIt() {
        for (var input : new String[] {
            "count(inquiries)", "sum(accounts.balance)", "accounts[1].balance", "max(accounts.balance)"
        }) {
            assertThat(drawing(BINS.formatted(input)).problemsButUnwritten())
                    .as(input)
                    .containsExactly("BINS_WITHOUT_MISSING card/characteristics/c");
        }
    }

    @Test
    void aMemberIsNoVariableThatIsReadUnwritten() {
        assertThat(assigning("open", "accounts[is missing(grade) or grade = upper case(grade)].balance")
                        .problemsButUnwritten())
                .containsExactly("EXPR_MEMBER_HIDES d/assignments/open:20-25");
        assertThat(assigning("open", "for a in accounts return a.balance * x").problemsButUnwritten())
                .containsExactly("VARIABLE_MAYBE_UNWRITTEN d/assignments/open:37-38");
    }

    @Test
    void noCellTestsAList() {
        var table =
                "{'id':'t','kind':'decision_table','inputs':[{'id':'i','expression':'accounts'}],'outputs':[{'id':'o','variable':'x'}],'rows':[{'id':'r','when':['> 1'],'then':['1']}]}";

        assertThat(drawing(table).problemsButUnwritten()).contains("EXPR_CELL_INPUT t/inputs/i:0-8");
        assertThat(drawing(BINS.formatted("accounts")).problemsButUnwritten())
                .containsExactly("EXPR_CELL_INPUT card/characteristics/c:0-8");
    }

    @Test
    void aVariableIsWrittenWithTheElementsOfItsType() {
        assertThat(assigning("open", "accounts[balance > 0].balance").problemsButUnwritten())
                .isEmpty();
        assertThat(assigning("open", "accounts[balance > 0]").problemsButUnwritten())
                .containsExactly("EXPR_ELEMENTS_DIFFER d/assignments/open:0-21");
        assertThat(assigning("x", "accounts.balance").problemsButUnwritten())
                .containsExactly("EXPR_WRONG_TYPE d/assignments/x:0-16");
    }
}
