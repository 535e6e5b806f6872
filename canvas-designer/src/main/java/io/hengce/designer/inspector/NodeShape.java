package io.hengce.designer.inspector;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import java.util.List;

/** What of a node decides which inputs its section has, kind by kind: texts in inputs do not, what is chosen does. */
final class NodeShape implements FlowNode.Cases<List<?>> {

    @Override
    public List<?> start(StartNode node) {
        return List.of();
    }

    @Override
    public List<?> derive(DeriveNode node) {
        return node.assignments().stream().map(Assignment::variable).toList();
    }

    @Override
    public List<?> dataSource(DataSourceNode node) {
        return List.of(
                node.request().stream().map(SourceInput::path).toList(),
                node.response().stream().map(SourceOutput::variable).toList(),
                node.fallback());
    }

    @Override
    public List<?> ruleSet(RuleSetNode node) {
        return List.of(node.hit(), node.rules().stream().map(NodeShape::rule).toList());
    }

    /** What of a rule decides which inputs it has. */
    static List<?> rule(Rule rule) {
        return List.of(
                rule.id(),
                rule.actions().stream()
                        .map(each -> each.accept(new ActionShape()))
                        .toList());
    }

    @Override
    public List<?> listMatch(ListMatchNode node) {
        return List.of(
                node.purpose(),
                node.list(),
                node.hash(),
                node.variable(),
                node.keys().stream()
                        .map(key -> List.of(key.column(), key.form()))
                        .toList(),
                node.values());
    }

    @Override
    public List<?> parallel(ParallelNode node) {
        return node.ports().stream().map(ParallelPort::id).toList();
    }

    @Override
    public List<?> join(JoinNode node) {
        return List.of(node);
    }

    @Override
    public List<?> decisionTable(DecisionTableNode node) {
        return List.of(
                node.hit(),
                node.rows().stream().map(TableRow::id).toList(),
                node.inputs().stream().map(TableInput::id).toList(),
                node.outputs(),
                node.defaults().isPresent());
    }

    @Override
    public List<?> crossTable(CrossTableNode node) {
        return List.of(node.variable(), side(node.rows()), side(node.columns()));
    }

    private static List<?> side(CrossSide side) {
        return List.of(
                side.inputs().stream().map(TableInput::id).toList(),
                side.headings().stream().map(Heading::id).toList());
    }

    @Override
    public List<?> decisionTree(DecisionTreeNode node) {
        return List.of(
                node.variables(),
                node.splits().stream().map(NodeShape::split).toList(),
                node.leaves().stream().map(TreeLeaf::id).toList());
    }

    private static List<?> split(TreeSplit split) {
        return List.of(
                split.id(),
                split.otherwise(),
                split.branches().stream()
                        .map(branch -> List.of(branch.id(), branch.to()))
                        .toList());
    }

    @Override
    public List<?> scorecard(ScorecardNode node) {
        return List.of(
                node.variable(),
                node.characteristics().stream().map(NodeShape::characteristic).toList());
    }

    private static List<?> characteristic(Characteristic each) {
        return List.of(
                each.id(), each.weight(), each.bins().stream().map(Bin::id).toList());
    }

    @Override
    public List<?> model(ModelNode node) {
        return List.of(
                node.model(),
                node.hash(),
                node.inputs().stream().map(ModelInput::field).toList(),
                node.outputs());
    }

    @Override
    public List<?> branch(BranchNode node) {
        return node.ports().stream().map(BranchPort::id).toList();
    }

    @Override
    public List<?> split(SplitNode node) {
        return List.of(
                node.groups().stream().map(SplitGroup::id).toList(),
                node.shadows().stream()
                        .map(shadow -> List.of(shadow.id(), call(shadow.call())))
                        .toList());
    }

    private static List<?> call(SubFlowCall call) {
        return List.of(
                call.flow(),
                call.hash(),
                call.inputs().stream().map(SubFlowInput::field).toList(),
                call.outputs());
    }

    @Override
    public List<?> verdict(VerdictNode node) {
        return List.of(node.outcome(), node.reasons());
    }

    @Override
    public List<?> limitPricing(LimitPricingNode node) {
        return List.of(
                node.limit().map(NodeShape::limit).orElse(List.of()),
                node.pricing().map(NodeShape::pricing).orElse(List.of()));
    }

    private static List<?> limit(Limit limit) {
        return List.of(
                limit.variable(),
                limit.take(),
                limit.of().stream().map(LimitPart::id).toList(),
                limit.rounding().map(LimitRounding::mode));
    }

    private static List<?> pricing(Pricing pricing) {
        return List.of(
                pricing.variable(),
                pricing.adjustments().stream().map(Adjustment::id).toList());
    }

    @Override
    public List<?> review(ReviewNode node) {
        return List.of(
                node.reasons(), node.questions().stream().map(Question::id).toList());
    }

    @Override
    public List<?> subFlow(SubFlowNode node) {
        return call(node.call());
    }

    @Override
    public List<?> loop(LoopNode node) {
        return call(node.call());
    }

    @Override
    public List<?> end(EndNode node) {
        return List.of();
    }
}
