package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreePath;
import io.hengce.flow.document.TreePlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Binds a decision tree. One per tree. */
final class DecisionTreeBinding {

    private final LogicMaker maker;
    private final ValidFlow flow;
    private final DecisionTreeNode node;
    private final TreePlaces places;
    private final Map<TreePath.Choice, List<DecisionTreeLogic.Asked>> asked = new HashMap<>();

    DecisionTreeBinding(LogicMaker maker, ValidFlow flow, DecisionTreeNode node) {
        this.maker = maker;
        this.flow = flow;
        this.node = node;
        this.places = new TreePlaces(node.id());
    }

    NodeLogic logic(NodePlan plan) {
        return new DecisionTreeLogic(
                plan, TreePath.of(node).stream().map(this::leaf).toList());
    }

    private DecisionTreeLogic.Leaf leaf(TreePath path) {
        var taken = path.choices().stream()
                .map(choice -> new SplitTaken(choice.split().id(), choice.branch()))
                .toList();
        var conditions = path.choices().stream()
                .flatMap(choice -> asked.computeIfAbsent(choice, this::conditions).stream())
                .toList();
        return new DecisionTreeLogic.Leaf(row(path.leaf()), taken, conditions);
    }

    private List<DecisionTreeLogic.Asked> conditions(TreePath.Choice choice) {
        var branches = choice.split().branches();
        return branches.subList(0, Math.min(choice.taken() + 1, branches.size())).stream()
                .map(branch -> places.branch(choice.split().id(), branch.id()))
                .map(place -> new DecisionTreeLogic.Asked(
                        place, flow.expression(place).condition()))
                .toList();
    }

    private OutputRow row(TreeLeaf leaf) {
        var outputs = new ArrayList<OutputRow.Output>();
        for (var number = 0; number < node.variables().size(); number++) {
            var place = places.value(leaf.id(), number);
            var formula = flow.output(place).map(expression -> new Formula(place, expression));
            outputs.add(new OutputRow.Output(maker.target(node.variables().get(number)), place, formula));
        }
        return new OutputRow(leaf.id(), places.leaf(leaf.id()), outputs).alone();
    }
}
