package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree reads its conditions and values; a variable has a value when those of all leaves have. */
record DecisionTreeSteps(DecisionTreeNode node) {

    Step whole() {
        var places = new TreePlaces(node.id());
        var reads = new ArrayList<Place>();
        for (var split : node.splits()) {
            split.branches().forEach(branch -> reads.add(places.branch(split.id(), branch.id())));
        }
        var effects = new ArrayList<Step.Effect>();
        for (var number = 0; number < node.variables().size(); number++) {
            var values = new ArrayList<Place>();
            var complete = true;
            for (var leaf : node.leaves()) {
                if (number < leaf.values().size()) {
                    complete &= !TextReading.isMissing(leaf.values().get(number));
                    values.add(places.value(leaf.id(), number));
                }
            }
            reads.addAll(values);
            var sources = complete ? Optional.<List<Place>>of(values) : Optional.<List<Place>>empty();
            effects.add(new Step.Effect(node.variables().get(number), sources));
        }
        return new Step(reads, effects);
    }
}
