package io.hengce.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.Why;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Outcome;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists on their way through the engine: read by rules and tables, written to variables, explained, and limited in steps. */
final class ListFlowTest {

    private static final String ACCOUNTS = """
            [{"balance": 100.5, "overdue_days": 0}, {"balance": 3000, "overdue_days": 95}, {"overdue_days": 31}]""";

    private final DecisionEngine engine = engine("some a in accounts satisfies a.overdue_days > 90");

    private static DecisionEngine engine(String condition) {
        return DecisionEngine.load(FlowCompiler.compile(
                FlowChecker.standard().check(flow(condition)).get()));
    }

    /** An application with the accounts, or without any. */
    private static Application application(String accounts) {
        var json = "{\"application_id\": \"a-1\", \"data\": {%s}}"
                .formatted(accounts.isEmpty() ? "" : "\"accounts\": " + accounts);
        return new ApplicationJson(flow("true").dictionary())
                .read(json.getBytes(UTF_8), Optional.of(Trial.TIME))
                .get();
    }

    private static Decision decide(DecisionEngine engine, String accounts) {
        return engine.decide(application(accounts), TraceDepth.SUMMARY);
    }

    private static FlowDocument flow(String condition) {
        var json = """
                {'format':'hengce/flow/1','id':'lists','product':'loan','dictionary':{'fields':[
                 {'id':'accounts','type':'list','element':{'type':'record','fields':[
                  {'id':'balance','type':'number','unit':'CNY','scale':2,'min':0,'max':1000000},
                  {'id':'overdue_days','type':'number','min':0,'max':3650}]}},
                 {'id':'balances','type':'list','origin':'derived','output':true,'element':{'type':'number','unit':'CNY','max':6000}},
                 {'id':'total','type':'number','unit':'CNY','scale':2,'origin':'derived','output':true},
                 {'id':'grade','type':'string','origin':'derived','output':true}]},
                 'reasons':[{'code':'A','rank':1}],
                 'nodes':[{'id':'start','kind':'start'},
                  {'id':'sums','kind':'derive','assignments':[
                   {'variable':'balances','expression':'for a in accounts return a.balance * 1.5'},
                   {'variable':'total','expression':'sum(default(accounts[not(is missing(balance))].balance, []))'}]},
                  {'id':'rules','kind':'rule_set','rules':[{'id':'r1','when':'CONDITION','actions':[{'do':'decline','reason':'A'}]}]},
                  {'id':'table','kind':'decision_table','inputs':[{'id':'i','expression':'count(accounts[overdue_days > 30])'}],
                   'outputs':[{'id':'o','variable':'grade'}],
                   'rows':[{'id':'w1','when':['0'],'then':['"A"']},{'id':'w2','when':['missing'],'then':['"B"']}],'default':['"C"']},
                  {'id':'refer','kind':'verdict','outcome':'REFER','reasons':['A']},
                  {'id':'end','kind':'end'}],
                 'edges':[{'id':'e1','from':'start','to':'sums'},{'id':'e2','from':'sums','to':'rules'},{'id':'e3','from':'rules','to':'table'},
                  {'id':'e4','from':'table','to':'refer'},{'id':'e5','from':'refer','to':'end'}]}""";
        var text = json.replace("\"", "\\\"").replace('\'', '"').replace("CONDITION", condition);
        return FlowJson.read(text.getBytes(UTF_8)).get();
    }

    @Test
    void listsAreReadWrittenAndRounded() {
        var decision = decide(engine, ACCOUNTS);

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(decision.outputs().get("total")).hasToString("3100.5");
        assertThat(decision.outputs().get("grade")).hasToString("C");
        assertThat(Trial.codes(decision)).containsExactly("A");
        assertThat(decide(engine, "[]").outputs().get("grade")).hasToString("A");
        assertThat(decide(engine, "").outputs().get("grade")).hasToString("B");
        assertThat(decide(engine, "").outputs().get("total")).hasToString("0");
        assertThat(decide(engine, "").outcome()).isEqualTo(Outcome.REFER);
    }

    @Test
    void everyElementThatIsWrittenObeysItsField() {
        var rounded = decide(engine, "[{\"balance\": 0.5, \"overdue_days\": 1}, {\"overdue_days\": 1}]");
        var tooLarge = decide(engine, "[{\"balance\": 5000, \"overdue_days\": 1}]");

        assertThat(rounded.outputs().get("balances")).hasToString("[1, missing]");
        assertThat(Trial.codes(tooLarge)).containsExactly("ENGINE_RANGE");
    }

    @Test
    void theFullTraceShowsTheElementThatDecides() {
        var decision = engine.decide(application(ACCOUNTS), TraceDepth.FULL);

        var test = (Why.Test) rules(decision).rules().get(0).why().orElseThrow();

        assertThat(test.values().get("a")).hasToString("{balance: 3000, overdue_days: 95}");
        assertThat(test.values()).containsOnlyKeys("accounts", "a");
    }

    private static NodeWhy.Rules rules(Decision decision) {
        return decision.trace().orElseThrow().whys().stream()
                .filter(NodeWhy.Rules.class::isInstance)
                .map(NodeWhy.Rules.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRunThatLooksAtTooManyElementsEndsAndIsReferred() {
        var pairs = engine("some a in accounts satisfies sum(accounts.overdue_days) > a.balance + 1000000");
        var many = String.join(",", Collections.nCopies(1000, "{\"balance\":1,\"overdue_days\":1}"));

        var decision = decide(pairs, "[" + many + "]");
        var again = decide(pairs, "[{\"balance\":1,\"overdue_days\":1}]");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_STEPS");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("rules/r1/when");
        assertThat(decision.outputs())
                .allSatisfy((id, value) -> assertThat(value.isMissing()).isTrue());
        assertThat(Trial.codes(again)).as("steps count anew in every run").containsExactly("A");
        assertThat(pairs.decide(application("[" + many + "]"), TraceDepth.FULL)
                        .trace()
                        .orElseThrow()
                        .fault())
                .isPresent();
    }
}
