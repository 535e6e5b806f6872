package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that is sent a list and collects one, through the commands. */
final class ListCommandsTest extends Terminal {

    private static final String FLOW = """
            {"format":"hengce/flow/1","id":"lists","product":"p","dictionary":{"fields":[
             {"id":"accounts","path":"bureau.accounts","label":{"en":"Accounts"},"type":"list","required":true,"element":{"type":"record","fields":[
              {"id":"kind","type":"string","required":true,"domain":[{"code":"loan"},{"code":"card"}]},
              {"id":"balance","path":"amounts.balance","type":"number","scale":2,"min":0}]}},
             {"id":"debt","type":"number","scale":2,"origin":"derived","output":true},
             {"id":"balances","type":"list","element":{"type":"number","scale":2},"origin":"derived","output":true},
             {"id":"flags","type":"list","element":{"type":"string"},"origin":"derived","output":true}]},
             "reasons":[{"code":"R001","rank":1}],
             "nodes":[{"id":"start","kind":"start"},
              {"id":"sums","kind":"derive","assignments":[{"variable":"debt","expression":"sum(accounts.balance)"},{"variable":"balances","expression":"accounts.balance"}]},
              {"id":"notes","kind":"decision_table","hit":"collect","inputs":[{"id":"in1","expression":"debt"}],"outputs":[{"id":"out1","variable":"flags"}],
               "rows":[{"id":"row1","when":["> 1000"],"then":["\\"heavy\\""]},{"id":"row2","when":["> 0"],"then":["\\"in debt\\""]}]},
              {"id":"rules","kind":"rule_set","hit":"all","rules":[{"id":"r1","when":"count(accounts[kind = \\"loan\\"]) > 1","actions":[{"do":"decline","reason":"R001"}]}]},
              {"id":"approve","kind":"verdict","outcome":"APPROVE","reasons":[]},{"id":"end","kind":"end"}],
             "edges":[{"id":"e1","from":"start","to":"sums"},{"id":"e2","from":"sums","to":"notes"},{"id":"e3","from":"notes","to":"rules"},{"id":"e4","from":"rules","to":"approve"},{"id":"e5","from":"approve","to":"end"}]}""";

    private static final String LOAN = "{\"kind\":\"loan\",\"amounts\":{\"balance\":700.5}}";

    private String flow = "";

    @BeforeEach
    void writeTheFlow() {
        flow = file("lists.flow.json", FLOW);
    }

    private String accounts(String... records) {
        var list = "[" + String.join(",", records) + "]";
        return file("a.json", application("\"bureau\":{\"accounts\":" + list + "}"));
    }

    private String samples(String... cells) {
        var rows = new StringBuilder("accounts\n");
        for (var cell : cells) {
            rows.append('"').append(cell.replace("\"", "\"\"")).append("\"\n");
        }
        return file("s.csv", rows.toString());
    }

    @Test
    void decidesAnApplicationWithAListIntoLists() {
        assertThat(run("decide", flow, accounts(LOAN, LOAN, "{\"kind\":\"card\"}"), "--at", AT, "--trace"))
                .isZero();

        assertThat(out().replaceAll("\\s+", ""))
                .contains("\"balances\":[700.5,700.5,null]", "\"debt\":null", "\"flags\":[]")
                .contains("\"outcome\":\"DECLINE\"");
    }

    @Test
    void explainsAListShortly() {
        var many = Collections.nCopies(500, LOAN).toArray(String[]::new);

        assertThat(run("decide", flow, accounts(many), "--at", AT, "--explain")).isZero();

        assertThat(out()).contains("the sum of (balance of Accounts (500 elements))", "flags     2 elements");
        assertThat(out().lines()).allMatch(line -> line.length() < 130);
    }

    @Test
    void refusesAListWithEveryProblemAtItsPlace() {
        assertThat(run(
                        "decide",
                        flow,
                        accounts("{\"kind\":\"boat\"}", "null", "{\"amounts\":{\"balance\":-1}}"),
                        "--at",
                        AT))
                .isEqualTo(1);

        assertThat(err())
                .contains("error APPLICATION_DOMAIN data/bureau.accounts/0/kind: ")
                .contains("error APPLICATION_RECORD_MISSING data/bureau.accounts/1: ")
                .contains("error APPLICATION_FIELD_REQUIRED data/bureau.accounts/2/kind: ")
                .contains("error APPLICATION_BELOW_MIN data/bureau.accounts/2/amounts.balance: ");
    }

    @Test
    void simulatesListsInCellsIntoListsInCells() {
        assertThat(run(
                        "simulate",
                        flow,
                        "--samples",
                        samples("[" + LOAN + "]", "[]"),
                        "--at",
                        AT,
                        "--out",
                        folder.resolve("out.csv").toString()))
                .isZero();

        assertThat(folder.resolve("out.csv"))
                .content()
                .contains("\"[\"\"in debt\"\"]\"")
                .contains(",[700.5],");
    }

    @Test
    void regressionComparesLists() {
        var other =
                file("other.flow.json", FLOW.replace("accounts.balance\"}]", "accounts[balance > 1000].balance\"}]"));

        assertThat(run("regress", flow, other, "--samples", samples("[" + LOAN + "]", "[]"), "--at", AT))
                .isEqualTo(3);

        assertThat(out()).contains("balances");
    }
}
