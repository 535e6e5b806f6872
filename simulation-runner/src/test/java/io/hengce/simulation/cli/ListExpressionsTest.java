package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Expressions over lists from the command line: what check says of wrong ones, and what decide makes of right ones. */
final class ListExpressionsTest extends Terminal {

    private String flow(String condition) {
        return file("lists.flow.json", """
                {'format':'hengce/flow/1','id':'lists','product':'loan','dictionary':{'fields':[
                 {'id':'accounts','type':'list','element':{'type':'record','fields':[{'id':'balance','type':'number','unit':'CNY','scale':2}]}}]},
                 'reasons':[{'code':'A','rank':1}],
                 'nodes':[{'id':'start','kind':'start'},
                  {'id':'rules','kind':'rule_set','rules':[{'id':'r1','when':'CONDITION','actions':[{'do':'decline','reason':'A'}]}]},
                  {'id':'approve','kind':'verdict','outcome':'APPROVE'},{'id':'end','kind':'end'}],
                 'edges':[{'id':'e1','from':'start','to':'rules'},{'id':'e2','from':'rules','to':'approve'},{'id':'e3','from':'approve','to':'end'}]}""".replace('\'', '"').replace("CONDITION", condition));
    }

    private String applicant(String accounts) {
        return file("a.json", "{\"application_id\":\"A-1\",\"data\":{\"accounts\":" + accounts + "}}");
    }

    @Test
    void checkNamesTheMembersThereAre() {
        assertThat(run("check", flow("sum(accounts.balance) > 5 and sum(accounts.blance) > 5 and accounts[1].foo > 5")))
                .isEqualTo(1);
        assertThat(err())
                .contains("EXPR_UNKNOWN_MEMBER rules/rules/r1/when:43-49")
                .contains("did you mean `balance`?")
                .contains("its members are `balance`.");
    }

    @Test
    void checkRefusesWhatIsNoListExpression() {
        assertThat(run("check", flow("some a in 1..9 satisfies a > 5"))).isEqualTo(1);
        assertThat(err()).contains("EXPR_RANGE_AS_LIST rules/rules/r1/when:11-13");
        assertThat(run("check", flow("accounts = accounts"))).isEqualTo(1);
        assertThat(err()).contains("EXPR_LIST_COMPARED");
    }

    @Test
    void decideLooksAtEveryAccount() {
        var flow = flow("sum(accounts[balance > 10].balance) > 100");

        assertThat(run("decide", flow, applicant("[{\"balance\":60},{\"balance\":9},{\"balance\":50}]"), "--at", AT))
                .isZero();
        assertThat(out()).contains("\"outcome\": \"DECLINE\"");
        assertThat(run("decide", flow, applicant("[{\"balance\":60},{\"balance\":9}]"), "--at", AT))
                .isZero();
        assertThat(out()).contains("\"outcome\": \"APPROVE\"");
    }

    @Test
    void decideEndsARunThatLooksAtTooMuch() {
        var accounts = String.join(",", Collections.nCopies(1000, "{\"balance\":1}"));

        assertThat(run(
                        "decide",
                        flow("every a in accounts satisfies sum(accounts.balance) > a.balance"),
                        applicant("[" + accounts + "]"),
                        "--at",
                        AT))
                .isZero();
        assertThat(out()).contains("\"outcome\": \"REFER\"").contains("\"ENGINE_STEPS\"");
    }
}
