package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
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
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a node. One per flow. */
record NodeRules(ValidFlow flow) implements FlowNode.Cases<NodeRules.Section> {

    /** What is written of a node: a line that says what it is, and its rules. */
    record Section(String comment, List<DrlRule> rules) {
        Section {
            rules = List.copyOf(rules);
        }
    }

    /** The rule that does all that a node does. */
    static DrlRule whole(FlowNode node) {
        return DrlRule.of(node.id(), Fact.VISIT);
    }

    DrlRule goOn(DrlRule rule, FlowNode node) {
        return rule.thenInsert(rule.fact().does("next", quoted(flow.target(node.id(), Edge.OUT))));
    }

    private static Section alone(String comment, DrlRule rule) {
        return new Section(comment, List.of(rule));
    }

    @Override
    public Section start(StartNode node) {
        var rule = new Opening(flow.document()).added(whole(node));
        return alone("the start: the parameters, and how variables are written", goOn(rule, node));
    }

    @Override
    public Section derive(DeriveNode node) {
        var rule = whole(node);
        for (var assignment : node.assignments()) {
            var expression = flow.expression(Places.assignment(node.id(), assignment.variable()));
            rule = rule.then(Fact.VISIT.does("assign", quoted(assignment.variable()), Words.of(expression)));
        }
        return alone("derived variables, in this order", goOn(rule, node));
    }

    @Override
    public Section dataSource(DataSourceNode node) {
        var rule = whole(node);
        for (var input : node.request()) {
            var expression = flow.expression(Places.sourceInput(node.id(), input.path()));
            rule = rule.then(Fact.VISIT.does("send", quoted(input.path()), Words.of(expression)));
        }
        var taken = new ArrayList<>(List.of(quoted(node.source())));
        node.response().forEach(output -> taken.add(quoted(output.variable())));
        return alone(
                "a source of data: what is sent, and what is taken from its answer",
                goOn(rule.then(Fact.VISIT.does("take", taken)), node));
    }

    @Override
    public Section ruleSet(RuleSetNode node) {
        return new RuleSetRules(this, node).section();
    }

    /** A list is data, not rules: what it holds stands in no rule, and is asked in one call. */
    @Override
    public Section listMatch(ListMatchNode node) {
        var rule = whole(node);
        for (var key : node.keys()) {
            rule = rule.then(given(Places.matchKey(node.id(), key.column())));
        }
        var arguments = new ArrayList<>(List.of(quoted(node.list()), quoted(node.variable())));
        node.values().forEach(value -> arguments.add(quoted(value.variable())));
        rule = rule.then(Fact.VISIT.does("askList", arguments));
        return alone("a look into a list beside the rules, with these keys", goOn(rule, node));
    }

    @Override
    public Section parallel(ParallelNode node) {
        var arguments =
                new ArrayList<>(List.of(quoted(flow.forks().join(node.id()).orElseThrow())));
        node.ports().forEach(port -> arguments.add(quoted(flow.target(node.id(), port.id()))));
        var rule = whole(node).thenInsert(Fact.VISIT.does("fork", arguments));
        return alone("a parallel: where its branches meet, and where each begins, in this order", rule);
    }

    @Override
    public Section join(JoinNode node) {
        var rule = whole(node).then(Fact.VISIT.does("join"));
        return alone("a join: all branches have come here", goOn(rule, node));
    }

    private String given(Place place) {
        return Fact.VISIT.does("give", Words.of(flow.expression(place)));
    }

    @Override
    public Section decisionTable(DecisionTableNode node) {
        return new TableRules(this, node).section();
    }

    @Override
    public Section crossTable(CrossTableNode node) {
        return new CrossRules(this, node).section();
    }

    @Override
    public Section decisionTree(DecisionTreeNode node) {
        return new TreeRules(this, node).section();
    }

    @Override
    public Section scorecard(ScorecardNode node) {
        return new CardRules(this, node).section();
    }

    /** A model is a file of its own: it is asked in one call, with these values for its inputs. */
    @Override
    public Section model(ModelNode node) {
        var rule = whole(node);
        for (var input : node.inputs()) {
            rule = rule.then(given(Places.modelInput(node.id(), input.field())));
        }
        var arguments = new ArrayList<>(List.of(quoted(node.model())));
        node.outputs().forEach(output -> arguments.add(quoted(output.variable())));
        rule = rule.then(Fact.VISIT.does("askModel", arguments));
        return alone("a predictive model beside the rules, with these inputs", goOn(rule, node));
    }

    @Override
    public Section branch(BranchNode node) {
        var rules = new ArrayList<DrlRule>();
        for (var port : node.ports()) {
            var rule = DrlRule.of(node.id(), Fact.VISIT, "/" + port.id())
                    .salience(node.ports().size() - rules.size())
                    .firstOnly();
            rule = Conditions.added(rule, port.id(), flow.expression(Places.port(node.id(), port.id())));
            rules.add(leave(rule, node, port.id()));
        }
        var otherwise = DrlRule.of(node.id(), Fact.VISIT, ": otherwise").firstOnly();
        rules.add(leave(otherwise, node, BranchNode.OTHERWISE));
        return new Section("a branch: the first port that is open is taken", rules);
    }

    DrlRule leave(DrlRule rule, FlowNode node, String port) {
        return rule.thenInsert(Fact.VISIT.does("leave", quoted(port), quoted(flow.target(node.id(), port))));
    }

    @Override
    public Section split(SplitNode node) {
        return new SplitRules(this, node).section();
    }

    @Override
    public Section verdict(VerdictNode node) {
        var rule = whole(node).then(raised(Fact.VISIT.variable(), node.outcome(), node.reasons()));
        return alone("a verdict", goOn(rule, node));
    }

    @Override
    public Section limitPricing(LimitPricingNode node) {
        return new TermsRules(this, node).section();
    }

    @Override
    public Section review(ReviewNode node) {
        var arguments = new ArrayList<>(List.of(quoted(node.queue())));
        node.questions().forEach(question -> arguments.add(quoted(question.id())));
        var rule = whole(node).then(raised(Fact.VISIT.does("review", arguments), Outcome.REFER, node.reasons()));
        return alone("a review by a person: the queue, and the questions to the reviewer", goOn(rule, node));
    }

    @Override
    public Section subFlow(SubFlowNode node) {
        var rule = whole(node);
        var site = CallSite.of(node);
        for (var input : node.call().inputs()) {
            var value = Words.of(flow.expression(site.input(input.field())));
            rule = rule.then(Fact.VISIT.does("give", quoted(input.field()), value));
        }
        var arguments = new ArrayList<>(List.of(quoted(node.call().flow())));
        node.call().outputs().forEach(output -> arguments.add(quoted(output.variable())));
        rule = rule.then(Fact.VISIT.does("call", arguments));
        return alone("another flow beside the rules, with these values for its fields", goOn(rule, node));
    }

    @Override
    public Section loop(LoopNode node) {
        var site = CallSite.of(node);
        var rule = whole(node).then(given(site.list()));
        for (var input : node.call().inputs()) {
            var value = Words.of(flow.expression(site.input(input.field())));
            rule = rule.then(Fact.VISIT.does("give", quoted(input.field()), value));
        }
        var arguments = new ArrayList<>(List.of(quoted(node.call().flow())));
        node.call().outputs().forEach(output -> arguments.add(quoted(output.variable())));
        rule = rule.then(Fact.VISIT.does("loop", arguments));
        return alone(
                "another flow beside the rules, for each element of the first list, with these values for its fields",
                goOn(rule, node));
    }

    /** The call that raises an outcome with reasons. */
    static String raised(String on, Outcome outcome, List<String> reasons) {
        return on + "."
                + DrlText.function(
                        outcome.name().toLowerCase(Locale.ROOT),
                        reasons.stream().map(DrlText::quoted).toList());
    }

    @Override
    public Section end(EndNode node) {
        return alone("the end", whole(node).then(Fact.VISIT.does("end")));
    }
}
