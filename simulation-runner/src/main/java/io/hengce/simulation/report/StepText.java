package io.hengce.simulation.report;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step of a run in words. Keeps the values that stand before each step. One per run, steps in order. */
final class StepText implements TraceStep.Cases<List<String>> {

    private final ValidFlow flow;
    private final Wording wording;
    private final ValueText values;
    private final Map<String, Value> known;

    StepText(ValidFlow flow, Wording wording, Application application) {
        this.flow = flow;
        this.wording = wording;
        this.values = new ValueText(flow.document(), wording);
        this.known = new HashMap<>(application.values());
        known.put(Slots.DECISION_TIME, new Value.DateTimeValue(application.decisionTime()));
    }

    List<String> lines(TraceStep step) {
        var lines = new ArrayList<String>();
        lines.add("  " + title(step.node()));
        step.accept(this).forEach(line -> lines.add("    " + line));
        if (!step.outputs().isEmpty()) {
            var written = step.outputs().entrySet().stream()
                    .map(output -> values.named(output.getKey(), output.getValue()))
                    .collect(Collectors.joining(", "));
            lines.add("    " + wording.say("explain.wrote", written));
        }
        known.putAll(step.outputs());
        return lines;
    }

    String title(String node) {
        var name = wording.node(node);
        return name.isEmpty() ? node : name + " [" + node + "]";
    }

    @Override
    public List<String> passed(TraceStep.Passed step) {
        return List.of();
    }

    @Override
    public List<String> derived(TraceStep.Derived step) {
        return List.of();
    }

    @Override
    public List<String> rulesHit(TraceStep.RulesHit step) {
        var lines = new ArrayList<String>();
        for (var hit : step.hits()) {
            rule(step.node(), hit).ifPresent(rule -> {
                lines.add(wording.say("explain.rule", rule.id(), wording.in(rule.name())));
                lines.add("  " + wording.say("explain.rule.when", rule.when()));
                lines.add("  " + wording.say("explain.values", read(step.node(), rule)));
            });
        }
        return lines;
    }

    private Optional<Rule> rule(String node, String id) {
        return node(node, RuleSetNode.class).stream()
                .flatMap(rules -> rules.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private String read(String node, Rule rule) {
        var names = flow.expression(Places.ruleWhen(node, rule.id())).reads();
        return Stream.of(values.named(names, known), values.parameters(rule.when()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<String> rowsHit(TraceStep.RowsHit step) {
        var lines = new ArrayList<String>();
        if (!step.inputs().isEmpty()) {
            var inputs = step.inputs().entrySet().stream()
                    .map(input -> input(step.node(), input.getKey()) + " = " + values.value(input.getValue()))
                    .collect(Collectors.joining(", "));
            lines.add(wording.say("explain.values", inputs));
        }
        if (step.hits().isEmpty()) {
            lines.add(wording.say(collects(step.node()) ? "explain.row.none" : "explain.row.default"));
        }
        step.hits().forEach(row -> lines.add(wording.say("explain.row", row)));
        return lines;
    }

    /** Such a table has no default row. */
    private boolean collects(String node) {
        return node(node, DecisionTableNode.class)
                .filter(table -> table.hit() == TableHit.COLLECT)
                .isPresent();
    }

    /** The input's expression says more than its id. */
    private String input(String node, String id) {
        return node(node, DecisionTableNode.class).stream()
                .flatMap(table -> table.inputs().stream())
                .filter(input -> input.id().equals(id))
                .map(TableInput::expression)
                .findFirst()
                .orElse(id);
    }

    @Override
    public List<String> scored(TraceStep.Scored step) {
        return step.points().stream()
                .map(given -> wording.say(
                        "explain.points",
                        named(step.node(), given.characteristic()),
                        values.value(given.input()),
                        given.bin(),
                        Value.of(given.points()),
                        Value.of(given.lost())))
                .toList();
    }

    private String named(String node, String part) {
        var name = wording.part(node, part);
        return name.isEmpty() ? part : name;
    }

    @Override
    public List<String> branched(TraceStep.Branched step) {
        var name = wording.part(step.node(), step.port());
        return List.of(wording.say("explain.port", name.isEmpty() ? step.port() : name + " [" + step.port() + "]"));
    }

    @Override
    public List<String> raised(TraceStep.Raised step) {
        return List.of(wording.say("explain.raised", wording.outcome(step.outcome())));
    }

    private <T extends FlowNode> Optional<T> node(String id, Class<T> kind) {
        return flow.document().node(id).filter(kind::isInstance).map(kind::cast);
    }
}
