package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;

/** Reads every expression and cell of a node; answers how many texts there were. */
final class TextReading implements FlowNode.Cases<Integer> {

    /** The output cell that leaves its variable missing. */
    static final String MISSING = "missing";

    private final FlowTexts texts;
    private final SubFlows subFlows;

    TextReading(FlowTexts texts, SubFlows subFlows) {
        this.texts = texts;
        this.subFlows = subFlows;
    }

    @Override
    public Integer start(StartNode node) {
        return 0;
    }

    @Override
    public Integer derive(DeriveNode node) {
        for (var assignment : node.assignments()) {
            var variable = assignment.variable();
            texts.readInto(variable, assignment.expression(), Places.assignment(node.id(), variable));
        }
        return node.assignments().size();
    }

    @Override
    public Integer dataSource(DataSourceNode node) {
        for (var input : node.request()) {
            texts.read(input.expression(), Places.sourceInput(node.id(), input.path()));
        }
        for (var each : node.defaults()) {
            texts.readInto(each.variable(), each.expression(), Places.sourceDefault(node.id(), each.variable()));
        }
        return node.request().size() + node.defaults().size();
    }

    @Override
    public Integer ruleSet(RuleSetNode node) {
        return node.rules().stream().mapToInt(rule -> rule(node, rule)).sum();
    }

    private int rule(RuleSetNode node, Rule rule) {
        texts.readCondition(rule.when(), Places.ruleWhen(node.id(), rule.id()));
        var read = 1;
        for (var action = 0; action < rule.actions().size(); action++) {
            var place = Places.ruleAction(node.id(), rule.id(), action);
            read += rule.actions().get(action).accept(new ActionReading(texts, place));
        }
        return read;
    }

    @Override
    public Integer listMatch(ListMatchNode node) {
        for (var key : node.keys()) {
            texts.read(key.expression(), Places.matchKey(node.id(), key.column()));
        }
        return node.keys().size();
    }

    @Override
    public Integer parallel(ParallelNode node) {
        return 0;
    }

    @Override
    public Integer join(JoinNode node) {
        return 0;
    }

    @Override
    public Integer decisionTable(DecisionTableNode node) {
        return new CellReading(texts).table(node);
    }

    @Override
    public Integer crossTable(CrossTableNode node) {
        return new CellReading(texts).cross(node);
    }

    @Override
    public Integer decisionTree(DecisionTreeNode node) {
        return new CellReading(texts).tree(node);
    }

    @Override
    public Integer scorecard(ScorecardNode node) {
        return new CellReading(texts).scorecard(node);
    }

    static boolean isMissing(String output) {
        return output.strip().equals(MISSING);
    }

    @Override
    public Integer model(ModelNode node) {
        for (var input : node.inputs()) {
            texts.read(input.expression(), Places.modelInput(node.id(), input.field()));
        }
        return node.inputs().size();
    }

    @Override
    public Integer branch(BranchNode node) {
        for (var port : node.ports()) {
            texts.readCondition(port.when(), Places.port(node.id(), port.id()));
        }
        return node.ports().size();
    }

    @Override
    public Integer split(SplitNode node) {
        return node.shadows().stream()
                .mapToInt(shadow -> call(CallSite.of(node, shadow)))
                .sum();
    }

    @Override
    public Integer verdict(VerdictNode node) {
        return 0;
    }

    @Override
    public Integer limitPricing(LimitPricingNode node) {
        var reading = new TermsReading(texts, node.id());
        return node.limit().map(reading::limit).orElse(0)
                + node.pricing().map(reading::pricing).orElse(0);
    }

    @Override
    public Integer review(ReviewNode node) {
        return 0;
    }

    @Override
    public Integer subFlow(SubFlowNode node) {
        return call(CallSite.of(node));
    }

    @Override
    public Integer loop(LoopNode node) {
        var site = CallSite.of(node);
        var list = texts.read(node.over().list(), site.list());
        return list.filter(ListType.class::isInstance).isPresent() ? 1 + call(site) : 1;
    }

    /** What a called flow is given is read as what is written to that flow's field. */
    private int call(CallSite site) {
        for (var input : site.call().inputs()) {
            var type = subFlows.input(site, input.field()).map(Field::type);
            var place = site.input(input.field());
            site.over()
                    .ifPresentOrElse(
                            list -> texts.readEach(type, list.prefix(), input.expression(), place),
                            () -> texts.readAs(type, input.expression(), place));
        }
        return site.call().inputs().size();
    }

    @Override
    public Integer end(EndNode node) {
        return 0;
    }
}
