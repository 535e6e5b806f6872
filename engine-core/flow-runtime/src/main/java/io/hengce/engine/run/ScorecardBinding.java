package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.expr.Slots;
import java.util.ArrayList;
import java.util.List;

/** Binds a scorecard. One per scorecard. */
record ScorecardBinding(LogicMaker maker, ScorecardNode node) {

    NodeLogic logic(NodePlan plan, Slots slots) {
        var scored = scored();
        var inputs = maker.inputs(
                scored.stream().map(Scored::id).toList(),
                scored.stream().map(Scored::input).toList());
        var score = new ScoreSum.Score(node.base(), scored);
        var target = maker.target(node.variable());
        var counted = ScoreSum.of(Place.ofNode(node.id()), score, slots, target);
        var sum = new ScorecardLogic.Sum(target, score, counted, maker.lookedUp(plan, inputs));
        return new ScorecardLogic(plan, inputs, sum);
    }

    private List<Scored> scored() {
        var scored = new ArrayList<Scored>();
        var firstRule = 0;
        for (var each : node.characteristics()) {
            var input = maker.formula(Places.characteristic(node.id(), each.id()));
            scored.add(new Scored(each, input, lost(each), firstRule));
            firstRule += each.bins().size();
        }
        return scored;
    }

    private Scored.Lost lost(Characteristic characteristic) {
        return (bin, points) -> bin.reason()
                .or(characteristic::reason)
                .filter(reason -> points.signum() > 0)
                .map(reason -> maker.reasons().pointsLost(points, reason, node.id()));
    }
}
