package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.CrossPlaces;
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
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.VerdictNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of each kind of node in the order they are done. */
final class Steps implements FlowNode.Cases<List<Step>> {

    @Override
    public List<Step> start(StartNode node) {
        return List.of();
    }

    @Override
    public List<Step> derive(DeriveNode node) {
        return node.assignments().stream()
                .map(assignment -> {
                    var place = List.of(Places.assignment(node.id(), assignment.variable()));
                    return new Step(place, List.of(new Step.Effect(assignment.variable(), Optional.of(place))));
                })
                .toList();
    }

    @Override
    public List<Step> dataSource(DataSourceNode node) {
        var reads = node.request().stream()
                .map(input -> Places.sourceInput(node.id(), input.path()))
                .toList();
        var effects = node.response().stream()
                .map(output -> new Step.Effect(output.variable(), Optional.empty()))
                .toList();
        return List.of(new Step(reads, effects));
    }

    @Override
    public List<Step> ruleSet(RuleSetNode node) {
        var reads = new ArrayList<Place>();
        var effects = new ArrayList<Step.Effect>();
        for (var rule : node.rules()) {
            reads.add(Places.ruleWhen(node.id(), rule.id()));
            for (var action = 0; action < rule.actions().size(); action++) {
                var place = Places.ruleAction(node.id(), rule.id(), action);
                reads.add(place);
                rule.actions().get(action).accept(new ActionEffects(place, effects));
            }
        }
        return List.of(new Step(reads, effects));
    }

    /** Whether something was found is always known; what was found may be empty. */
    @Override
    public List<Step> listMatch(ListMatchNode node) {
        var reads = node.keys().stream()
                .map(key -> Places.matchKey(node.id(), key.column()))
                .toList();
        var effects = new ArrayList<Step.Effect>();
        effects.add(new Step.Effect(node.variable(), Optional.of(List.of())));
        node.values().forEach(value -> effects.add(new Step.Effect(value.variable(), Optional.empty())));
        return List.of(new Step(reads, effects));
    }

    @Override
    public List<Step> parallel(ParallelNode node) {
        return List.of();
    }

    @Override
    public List<Step> join(JoinNode node) {
        return List.of();
    }

    @Override
    public List<Step> decisionTable(DecisionTableNode node) {
        var reads = new ArrayList<Place>();
        node.inputs().forEach(input -> reads.add(Places.tableInput(node.id(), input.id())));
        var effects = new ArrayList<Step.Effect>();
        for (var column = 0; column < node.outputs().size(); column++) {
            var cells = OutputColumn.of(node, column);
            var output = node.outputs().get(column);
            reads.addAll(cells.places());
            effects.add(new Step.Effect(
                    output.variable(),
                    node.hit() == TableHit.COLLECT ? cells.collected(output.collect()) : cells.sources()));
        }
        return List.of(new Step(reads, effects));
    }

    @Override
    public List<Step> crossTable(CrossTableNode node) {
        var reads = new ArrayList<Place>();
        node.rows()
                .inputs()
                .forEach(input -> reads.add(CrossPlaces.rows(node.id()).input(input.id())));
        node.columns()
                .inputs()
                .forEach(input -> reads.add(CrossPlaces.columns(node.id()).input(input.id())));
        var cells = OutputColumn.of(node);
        reads.addAll(cells.places());
        return List.of(new Step(reads, List.of(new Step.Effect(node.variable(), cells.sources()))));
    }

    @Override
    public List<Step> decisionTree(DecisionTreeNode node) {
        return List.of(new DecisionTreeSteps(node).whole());
    }

    @Override
    public List<Step> scorecard(ScorecardNode node) {
        var reads = node.characteristics().stream()
                .map(part -> Places.characteristic(node.id(), part.id()))
                .toList();
        return List.of(new Step(reads, List.of(new Step.Effect(node.variable(), Optional.of(List.of())))));
    }

    /** A model may have no answer whatever it is given. */
    @Override
    public List<Step> model(ModelNode node) {
        var reads = node.inputs().stream()
                .map(input -> Places.modelInput(node.id(), input.field()))
                .toList();
        var effects = node.outputs().stream()
                .map(output -> new Step.Effect(output.variable(), Optional.empty()))
                .toList();
        return List.of(new Step(reads, effects));
    }

    @Override
    public List<Step> branch(BranchNode node) {
        var reads = node.ports().stream()
                .map(port -> Places.port(node.id(), port.id()))
                .toList();
        return List.of(new Step(reads, List.of()));
    }

    @Override
    public List<Step> split(SplitNode node) {
        var reads = node.shadows().stream()
                .map(shadow -> CallSite.of(node, shadow))
                .flatMap(site -> site.call().inputs().stream().map(input -> site.input(input.field())))
                .toList();
        return reads.isEmpty() ? List.of() : List.of(new Step(reads, List.of()));
    }

    @Override
    public List<Step> verdict(VerdictNode node) {
        return List.of();
    }

    @Override
    public List<Step> limitPricing(LimitPricingNode node) {
        return new LimitPricingSteps(node).all();
    }

    @Override
    public List<Step> review(ReviewNode node) {
        return List.of();
    }

    /** What a called flow leaves missing is its own affair. */
    @Override
    public List<Step> subFlow(SubFlowNode node) {
        var site = CallSite.of(node);
        var reads = node.call().inputs().stream()
                .map(input -> site.input(input.field()))
                .toList();
        var effects = node.call().outputs().stream()
                .map(output -> new Step.Effect(output.variable(), Optional.empty()))
                .toList();
        return List.of(new Step(reads, effects));
    }

    /** Where there is a list, there are lists of what was taken. */
    @Override
    public List<Step> loop(LoopNode node) {
        var site = CallSite.of(node);
        var reads = new ArrayList<>(List.of(site.list()));
        node.call().inputs().forEach(input -> reads.add(site.input(input.field())));
        var effects = node.call().outputs().stream()
                .map(output -> new Step.Effect(output.variable(), Optional.of(List.of(site.list()))))
                .toList();
        return List.of(new Step(reads, effects));
    }

    @Override
    public List<Step> end(EndNode node) {
        return List.of();
    }

    private record ActionEffects(Place place, List<Step.Effect> effects) implements RuleAction.Cases<Boolean> {
        @Override
        public Boolean raise(RuleAction.Raise action) {
            return false;
        }

        @Override
        public Boolean setVariable(RuleAction.SetVariable action) {
            return effects.add(new Step.Effect(action.variable(), Optional.empty()));
        }

        @Override
        public Boolean addPoints(RuleAction.AddPoints action) {
            return effects.add(new Step.Effect(action.variable(), Optional.of(List.of(place))));
        }
    }
}
