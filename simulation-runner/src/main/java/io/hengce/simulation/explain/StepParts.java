package io.hengce.simulation.explain;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each node did, of a full trace; of a summary only what it tells. */
record StepParts(PageWords words, ActualValues values, Trace trace) implements TraceStep.Cases<Part> {

    private static final Map<Class<?>, String> PASSED =
            Map.of(StartNode.class, "start", ParallelNode.class, "parallel", JoinNode.class, "join");

    @Override
    public Part passed(TraceStep.Passed step) {
        return new Part(words.say(PASSED.getOrDefault(node(step, FlowNode.class).getClass(), "end")), List.of());
    }

    @Override
    public Part derived(TraceStep.Derived step) {
        var computed = new ComputedRows(words, values);
        return new Part(
                "",
                why(step, NodeWhy.Computed.class)
                        .map(why -> computed.of(why, step.outputs()))
                        .orElseGet(() -> computed.written(step.outputs())));
    }

    @Override
    public Part asked(TraceStep.Asked step) {
        return new AskedRows(words, values).part(step, why(step, NodeWhy.Computed.class));
    }

    @Override
    public Part rulesHit(TraceStep.RulesHit step) {
        var node = node(step, RuleSetNode.class);
        var rows = new ArrayList<>(why(step, NodeWhy.Rules.class)
                .map(why -> new RuleRows(words, values).of(node, why))
                .orElse(List.of()));
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        var summary = words.say("rules", node.rules().size(), step.hits().size());
        return new Part(summary, rows);
    }

    @Override
    public Part matched(TraceStep.Matched step) {
        var list = node(step, ListMatchNode.class).list();
        return new Part(
                words.say(step.hit() ? "match.hit" : "match.none", list),
                new ComputedRows(words, values).written(step.outputs()));
    }

    @Override
    public Part rowsHit(TableStep.RowsHit step) {
        var node = node(step, DecisionTableNode.class);
        var table = new TableRows(words, values, node);
        var rows = new ArrayList<Row>();
        var why = why(step, NodeWhy.Rows.class);
        why.ifPresent(known -> {
            rows.addAll(table.inputs(step.inputs(), known));
            rows.addAll(table.hits(step.hits(), known));
        });
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        why.ifPresent(known -> rows.addAll(table.misses(known)));
        return new Part(words.say("rows", node.rows().size(), table.taken(step.hits())), rows);
    }

    @Override
    public Part cellHit(TableStep.CellHit step) {
        var cross = new CrossRows(words, values, node(step, CrossTableNode.class));
        var rows = new ArrayList<Row>();
        var why = why(step, NodeWhy.Headings.class);
        why.ifPresent(known -> {
            rows.addAll(cross.inputs(step, known));
            rows.addAll(cross.hits(step, known));
        });
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        why.ifPresent(known -> rows.addAll(cross.misses(known)));
        return new Part(cross.summary(step), rows);
    }

    @Override
    public Part leafReached(TableStep.LeafReached step) {
        var tree = new SplitRows(words, values, node(step, DecisionTreeNode.class));
        var rows = new ArrayList<>(why(step, NodeWhy.Splits.class).map(tree::of).orElse(List.of()));
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        return new Part(words.say("leaf", tree.leaf(step.leaf())), rows);
    }

    @Override
    public Part scored(TraceStep.Scored step) {
        var node = node(step, ScorecardNode.class);
        var score = new ScoreRows(words, values, node);
        return new Part(score.summary(step), score.of(step, trace.why(step.node())));
    }

    @Override
    public Part predicted(TraceStep.Predicted step) {
        var node = node(step, ModelNode.class);
        var rows = new ArrayList<Row>();
        for (var input : node.inputs()) {
            var value = step.inputs().getOrDefault(input.field(), Value.Missing.MISSING);
            rows.add(new Row(words.say("model.input"), input.field(), values.of("", value)));
        }
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        return new Part(words.say("model", node.model()), rows);
    }

    @Override
    public Part branched(TraceStep.Branched step) {
        var ports = new PortRows(words, values, node(step, BranchNode.class));
        var rows = why(step, NodeWhy.Ports.class).map(ports::of).orElse(List.of());
        return new Part(words.say("port", ports.name(step.port())), rows);
    }

    @Override
    public Part assigned(TraceStep.Assigned step) {
        var groups = new GroupRows(words, node(step, SplitNode.class));
        var rows = why(step, NodeWhy.Shares.class)
                .map(why -> groups.of(why, step.group()))
                .orElse(List.of());
        return new Part(words.say("group", groups.name(step.group()), GroupRows.text(step.bucket())), rows);
    }

    @Override
    public Part raised(TraceStep.Raised step) {
        var verdict = node(step, VerdictNode.class);
        return new Part(words.plain(words.sentences().verdict(verdict)), List.of());
    }

    @Override
    public Part priced(TraceStep.Priced step) {
        var terms = new TermsRows(words, values, node(step, LimitPricingNode.class));
        var why = why(step, NodeWhy.Terms.class);
        var rows = new ArrayList<>(terms.of(step, why));
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        why.ifPresent(known -> rows.addAll(terms.notApplied(known)));
        return new Part(terms.summary(step), rows);
    }

    @Override
    public Part referred(TraceStep.Referred step) {
        var review = node(step, ReviewNode.class);
        return new Part(words.plain(words.sentences().review(review)), List.of());
    }

    @Override
    public Part called(CallStep.Called step) {
        var node = node(step, SubFlowNode.class);
        var rows = new ArrayList<Row>();
        for (var input : node.call().inputs()) {
            var value = step.inputs().getOrDefault(input.field(), Value.Missing.MISSING);
            rows.add(new Row(words.say("called.input"), input.field(), values.of("", value)));
        }
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        return new Part(
                words.say(
                        "called",
                        node.call().flow(),
                        words.say("outcome." + step.run().outcome())),
                rows);
    }

    @Override
    public Part looped(CallStep.Looped step) {
        var node = node(step, LoopNode.class);
        var rows = new ArrayList<Row>();
        var worst = step.runs().stream().map(each -> each.run().outcome()).reduce(Outcome::raisedTo);
        worst.ifPresent(outcome -> rows.add(new Row(words.say("looped.worst"), "", words.say("outcome." + outcome))));
        rows.addAll(new ComputedRows(words, values).written(step.outputs()));
        var calls = step.runs().size() + step.leftOut();
        return new Part(words.say("looped", node.call().flow(), String.valueOf(calls)), rows);
    }

    /** The node that failed: as far as it came. */
    Part failed(TraceFault fault) {
        var known = words.document()
                .node(fault.node())
                .flatMap(node -> trace.why(fault.node()).map(why -> why.accept(new FailedRows(words, values, node))));
        return new Part(words.say("fault", words.engine(fault.code())), known.orElse(List.of()));
    }

    private <W extends NodeWhy> Optional<W> why(TraceStep step, Class<W> kind) {
        return trace.why(step.node()).filter(kind::isInstance).map(kind::cast);
    }

    private <N extends FlowNode> N node(TraceStep step, Class<N> kind) {
        return words.document()
                .node(step.node())
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalArgumentException("the decision is of another flow: " + step.node()));
    }
}
