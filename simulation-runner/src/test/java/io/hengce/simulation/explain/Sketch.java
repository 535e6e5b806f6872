package io.hengce.simulation.explain;

import static io.hengce.flow.fixture.Drawing.name;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of small flows. */
final class Sketch {

    private static final Validity ALWAYS = new Validity(true, Optional.empty(), Optional.empty());

    private Sketch() {}

    static RuleSetNode rules(RuleHit hit, Rule... rules) {
        return new RuleSetNode("rules", name("rules"), hit, List.of(rules));
    }

    static Rule rule(String id, String when) {
        return rule(id, when, ALWAYS);
    }

    static Rule rule(String id, String when, Validity validity) {
        return new Rule(id, name(id), when, List.of(new RuleAction.Raise(Outcome.REFER, "A")), 0, validity);
    }

    static DecisionTableNode table(TableHit hit, TableRow... rows) {
        return new DecisionTableNode(
                "table",
                name("table"),
                hit,
                List.of(new TableInput("in", "x")),
                List.of(new TableOutput("out", "v", Aggregation.LIST)),
                List.of(rows),
                Optional.of(List.of("9")));
    }

    static TableRow row(String id, String when, String then) {
        return new TableRow(id, List.of(when), List.of(then));
    }

    /** The flow with some of its fields in class C2. */
    static FlowDocument sensitive(FlowDocument flow, String... ids) {
        var fields = flow.dictionary().fields().stream()
                .map(field -> Set.of(ids).contains(field.id()) ? sensitive(field) : field)
                .toList();
        return new FlowDocument(
                flow.id(),
                flow.name(),
                flow.product(),
                new Dictionary(fields),
                flow.parameters(),
                flow.reasons(),
                flow.nodes(),
                flow.edges(),
                flow.layout());
    }

    static Field sensitive(Field field) {
        var use = field.use();
        var masked = new FieldUse(
                use.origin(), use.required(), use.output(), use.missingTokens(), Sensitivity.C2, use.example());
        return new Field(field.id(), field.path(), field.label(), field.type(), masked);
    }
}
