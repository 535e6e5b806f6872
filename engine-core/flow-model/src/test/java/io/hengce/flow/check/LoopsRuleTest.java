package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.parts.PartKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops: a list, a name for its elements, and a called flow that fits them. */
final class LoopsRuleTest {

    private static final String AFFORDABILITY = FixtureParts.hash(PartKind.FLOW, "affordability");
    private static final String INCOME = "{'field':'income','expression':'default(a.balance, 1)'}";

    private static List<String> problems(String list, String each, String inputs, String outputs) {
        var node =
                "{'id':'go','kind':'loop','list':'%s','each':'%s','flow':'affordability','hash':'%s','inputs':[%s],'outputs':[%s]}"
                        .formatted(list, each, AFFORDABILITY, inputs, outputs);
        return Drawing.chain(node)
                .usualFields()
                .field(
                        "{'id':'accounts','type':'list','element':{'type':'record','fields':[{'id':'balance','type':'number','unit':'CNY','scale':2},{'id':'sure','type':'number','required':true},{'id':'kind','type':'string'}]}}")
                .field("{'id':'ratios','type':'list','origin':'derived','element':{'type':'number','scale':2}}")
                .field("{'id':'days','type':'list','origin':'derived','element':{'type':'number','unit':'days'}}")
                .reason("R1")
                .reason("R2")
                .reason("R3")
                .problems(new FixtureParts())
                .stream()
                .filter(problem -> !problem.startsWith("VARIABLE_NEVER"))
                .toList();
    }

    @Test
    void acceptsALoopOverAListOfRecords() {
        var output = "{'variable':'ratios','field':'dti'}";

        assertThat(problems("accounts", "a", INCOME, output)).isEmpty();
        assertThat(problems("accounts[balance > 0]", "a", INCOME, output)).isEmpty();
        assertThat(problems("accounts", "a", "{'field':'income','expression':'a.sure'}", output))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(problems("income", "a", INCOME, "")).containsExactly("LOOP_LIST go/list");
        assertThat(problems("nothing", "a", INCOME, "")).containsExactly("EXPR_UNKNOWN_NAME go/list:0-7");
    }

    @Test
    void refusesANameForTheElementsThatIsTakenOrNone() {
        assertThat(problems("accounts", "age", INCOME.replace("a.", "age."), ""))
                .contains("EXPR_VARIABLE_TAKEN go/inputs/income");
        assertThat(problems("accounts", "A", INCOME, "")).contains("ID_FORM go/each");
    }

    @Test
    void saysWhereInTheExpressionSomethingIsWrong() {
        assertThat(problems("accounts", "a", "{'field':'income','expression':'a.nothing'}", ""))
                .containsExactly("EXPR_UNKNOWN_MEMBER go/inputs/income:2-9");
        assertThat(problems("accounts", "a", INCOME + ",{'field':'debt','expression':'a.kind'}", ""))
                .singleElement()
                .asString()
                .endsWith("go/inputs/debt");
    }

    @Test
    void warnsWhereARequiredFieldMayBeGivenAMissingMember() {
        assertThat(problems("accounts", "a", "{'field':'income','expression':'a.balance'}", ""))
                .containsExactly("SUBFLOW_INPUT_MAYBE_MISSING go/inputs/income");
    }

    @Test
    void takesListsOfWhatTheFlowHas() {
        assertThat(problems("accounts", "a", INCOME, "{'variable':'x','field':'dti'}"))
                .containsExactly("LOOP_OUTPUT go/outputs/x");
        assertThat(problems("accounts", "a", INCOME, "{'variable':'ratios','field':'band'}"))
                .containsExactly("EXPR_WRONG_TYPE go/outputs/ratios");
        assertThat(problems("accounts", "a", INCOME, "{'variable':'days','field':'debt'}"))
                .containsExactly("EXPR_ASSIGNED_UNIT go/outputs/days");
    }
}
