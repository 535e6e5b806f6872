package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.compile.drl.DrlWriter;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every way to go through lists, rendered and fired by Drools: the same hits and values as the engine's. */
final class DrlListsTest {

    private static final LocalizedText LABEL = new LocalizedText("标", "label");

    private static final List<String> CONDITIONS = List.of(
            "count(accounts[balance > limit]) > 1",
            "sum(accounts[not(closed)].balance) > sum(limits)",
            "some a in accounts satisfies a.balance > a.lent / 2",
            "every a in accounts satisfies a.closed or a.balance < limit",
            "some l in limits satisfies every a in accounts satisfies a.balance < l",
            "max(for a in accounts return if a.closed then 0 else a.balance) > limit",
            "accounts[1].balance > 500 and is missing(accounts[-2].lent)",
            "limits[item > 1000][1] > 2000",
            "median(limits) >= mean(limits)",
            "min(accounts.since) < date(\"2020-06-01\")",
            "count(accounts[count(limits[item > balance]) > 1]) >= 1",
            "count(accounts[count(accounts[balance > item.lent]) > 1]) >= 1",
            "default(limits, [1, limit, 3])[3] = 3",
            "mean(limit, p_factor, sum(limits)) > median(limit, 100, 900)",
            "sum(for a in accounts return a.balance / a.lent) > 1",
            "accounts[kind = \"rent\"][1].balance / count(limits) < 300",
            "is missing(limits) or (some l in limits satisfies l < 100)");

    @Test
    void hitsAsTheEngineDoes() {
        var flow = flow();
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS);
        var rules = DrlRules.classic(DrlWriter.write(flow));
        var random = new Random(11);
        var steps = new ArrayList<DrlDecision.Step>();
        for (var index = 0; index < 200; index++) {
            var application = EngineOracleProperties.application(flow, random, index);

            var decided = DrlDecision.of(rules.fire(application, "start"));

            assertThat(decided)
                    .as(() -> application.values() + "\n" + DrlWriter.write(flow))
                    .isEqualTo(DrlDecision.of(engine.decide(application, TraceDepth.SUMMARY)));
            steps.addAll(decided.steps());
        }

        for (var number = 0; number < CONDITIONS.size(); number++) {
            var rule = "r" + number;
            assertThat(steps)
                    .as(CONDITIONS.get(number))
                    .anyMatch(step -> step.hits().contains(rule))
                    .anyMatch(
                            step -> step.node().equals("rules") && !step.hits().contains(rule));
        }
    }

    @Test
    void compilesToJavaToo() {
        var flow = flow();
        var random = new Random(3);
        var application = EngineOracleProperties.application(flow, random, 1);

        var decided = DrlDecision.of(DrlRules.executable(DrlWriter.write(flow)).fire(application, "start"));

        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS);
        assertThat(decided).isEqualTo(DrlDecision.of(engine.decide(application, TraceDepth.SUMMARY)));
    }

    @Test
    void readsAsTheExpressionDoes() {
        var drl = DrlWriter.write(flow());

        assertThat(drl.replaceAll("\\s", ""))
                .contains(
                        "the(\"accounts\").where(\"item\",the(\"item\").member(\"balance\").isGreaterThan(the(\"limit\")))"
                                + ".count().isGreaterThan(number(\"1\"))")
                .contains(
                        "the(\"limits\").where(\"item.2\",the(\"item.2\").isGreaterThan(the(\"item\").member(\"balance\")))");
        assertThat(drl.lines()).as("lines that a page can hold").allMatch(line -> line.length() <= 125);
    }

    private static ValidFlow flow() {
        var rules = new ArrayList<Rule>();
        for (var number = 0; number < CONDITIONS.size(); number++) {
            var raise = new RuleAction.AddPoints("points", "1");
            rules.add(new Rule("r" + number, LABEL, CONDITIONS.get(number), List.of(raise), 0, Validity.ALWAYS));
        }
        var result = FlowChecker.standard().check(document(rules));
        assertThat(result.diagnostics()).filteredOn(each -> each.isError()).isEmpty();
        return result.get();
    }

    private static FlowDocument document(List<Rule> rules) {
        var nodes = List.<FlowNode>of(
                new StartNode("start", LABEL),
                new DeriveNode(
                        "derive",
                        LABEL,
                        List.of(
                                new Assignment("halves", "for l in limits return l / 3"),
                                new Assignment("open", "accounts[not(closed)]"))),
                new RuleSetNode("rules", LABEL, RuleHit.ALL, rules),
                new VerdictNode("verdict", LABEL, Outcome.APPROVE, List.of()),
                new EndNode("end", LABEL));
        return new FlowDocument(
                "lists",
                LABEL,
                "lists",
                new Dictionary(fields()),
                List.of(new Parameter("p_factor", LABEL, number(2), Value.of(new BigDecimal("1.5")))),
                List.of(),
                nodes,
                List.of(
                        new Edge("e1", "start", Edge.OUT, "derive"),
                        new Edge("e2", "derive", Edge.OUT, "rules"),
                        new Edge("e3", "rules", Edge.OUT, "verdict"),
                        new Edge("e4", "verdict", Edge.OUT, "end")),
                Layout.EMPTY);
    }

    private static List<Field> fields() {
        var account = new RecordType(List.of(
                field("balance", number(2), Origin.REQUEST),
                field("lent", number(0), Origin.REQUEST),
                field("kind", FieldType.StringType.ANY, Origin.REQUEST),
                field("since", new FieldType.DateType(), Origin.REQUEST),
                field("closed", new FieldType.BooleanType(), Origin.REQUEST)));
        return List.of(
                field("accounts", new ListType(account), Origin.REQUEST),
                field("limits", new ListType(number(2)), Origin.REQUEST),
                field("limit", number(2), Origin.REQUEST),
                field("halves", new ListType(number(1)), Origin.DERIVED),
                field("open", new ListType(account), Origin.DERIVED),
                field("points", number(0), Origin.DERIVED));
    }

    private static NumberType number(int scale) {
        return new NumberType(
                "",
                OptionalInt.of(scale),
                RoundingMode.HALF_UP,
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.valueOf(3000)));
    }

    private static Field field(String id, FieldType type, Origin origin) {
        var use = new FieldUse(
                origin, false, origin == Origin.DERIVED, List.of(), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field(id, id, LABEL, type, use);
    }
}
