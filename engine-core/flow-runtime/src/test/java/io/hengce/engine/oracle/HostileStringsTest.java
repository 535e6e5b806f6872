package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.drl.DrlWriter;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.sentence.FeelText;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strings that would run code or end a rule, had they stood in DRL as they are: in the rendering they are data. */
final class HostileStringsTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");
    private static final LocalizedText LABEL = new LocalizedText("标", "label");

    /** They stand as literals, as pattern parts and as codes of a domain. */
    private static final List<String> HOSTILE = List.of(
            "\" + System.setProperty(\"hengce.pwned\", \"1\") + \"",
            "\"); System.setProperty(\"hengce.pwned\", \"1\"); (\"",
            "\\u0022 + System.setProperty(\\u0022hengce.pwned\\u0022, \\u00221\\u0022) + \\u0022",
            "\\\" + System.setProperty('hengce.pwned', '1') + \\\"",
            "a */ end rule \"x\" when then System.setProperty(\"hengce.pwned\", \"1\"); end /*",
            "end",
            "then when rule end eval(true) # //",
            "${1+1} @{System.setProperty('hengce.pwned','1')} #{1} %22;",
            "衡策 Ａ 😀 Ω");

    /** Only literals: the checker refuses them as codes. */
    private static final List<String> WITH_CONTROLS = List.of("x\nend\nrule \"y\" when then end\n", "a\tb\r\n", "");

    @Test
    void areDataWhenMvelReadsThem() {
        var flow = flow();

        behave(flow, DrlRules.classic(DrlWriter.write(flow)));
    }

    @Test
    void areDataWhenAllIsCompiledToJava() {
        var flow = flow();

        behave(flow, DrlRules.executable(DrlWriter.write(flow)));
    }

    private static void behave(ValidFlow flow, DrlRules rules) {
        var literals = literals();
        for (var number = 0; number < literals.size(); number++) {
            var journey = rules.fire(application(flow, literals.get(number)), "start");

            assertThat(journey.steps().get(1).hits()).as(literals.get(number)).containsExactly("r" + number);
            assertThat(journey.steps().get(1).written())
                    .containsEntry("seen", Value.of(HOSTILE.get(number % HOSTILE.size())));
            assertThat(journey.fault()).isEmpty();
        }
        assertThat(System.getProperty("hengce.pwned")).isNull();
    }

    private static List<String> literals() {
        var literals = new ArrayList<>(HOSTILE);
        literals.addAll(WITH_CONTROLS);
        return literals;
    }

    private static Application application(ValidFlow flow, String note) {
        return new ApplicationAssembler(flow.document().dictionary())
                .assemble("a", TIME, Map.of("note", Value.of(note)))
                .get();
    }

    private static ValidFlow flow() {
        var literals = literals();
        var rules = new ArrayList<Rule>();
        for (var number = 0; number < literals.size(); number++) {
            var literal = literal(literals.get(number));
            var when =
                    "note = %s and contains(note, %s) and note in (%s, \"none\")".formatted(literal, literal, literal);
            var set = new RuleAction.SetVariable("seen", literal(HOSTILE.get(number % HOSTILE.size())));
            rules.add(new Rule("r" + number, LABEL, when, List.of(set), 0, Validity.ALWAYS));
        }
        return FlowChecker.standard().check(document(rules)).get();
    }

    private static String literal(String text) {
        return FeelText.of(new Expr.Literal(Value.of(text), new Span(0, 0)));
    }

    private static FlowDocument document(List<Rule> rules) {
        var domain = HOSTILE.stream().map(code -> new DomainValue(code, LABEL)).toList();
        var nodes = List.<FlowNode>of(
                new StartNode("start", LABEL),
                new RuleSetNode("rules", LABEL, RuleHit.ALL, rules),
                new VerdictNode("verdict", LABEL, Outcome.APPROVE, List.of()),
                new EndNode("end", LABEL));
        return new FlowDocument(
                "hostile",
                LABEL,
                "hostile",
                new Dictionary(List.of(
                        field("note", FieldType.StringType.ANY, Origin.REQUEST),
                        field("seen", new FieldType.StringType(domain), Origin.DERIVED))),
                List.of(),
                List.of(),
                nodes,
                List.of(
                        new Edge("e1", "start", Edge.OUT, "rules"),
                        new Edge("e2", "rules", Edge.OUT, "verdict"),
                        new Edge("e3", "verdict", Edge.OUT, "end")),
                Layout.EMPTY);
    }

    private static Field field(String id, FieldType type, Origin origin) {
        var use = new FieldUse(
                origin, false, origin == Origin.DERIVED, List.of(), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field(id, id, LABEL, type, use);
    }
}
