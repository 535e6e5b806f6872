package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up base and weight x points of the bins that hit, exactly; the sum is rounded once when it is written. */
final class ScorecardLogic extends RuleLogic {

    private final Target target;
    private final BigDecimal base;
    private final List<Scored> characteristics;

    ScorecardLogic(NodePlan plan, Target target, BigDecimal base, List<Scored> characteristics) {
        super(plan);
        this.target = target;
        this.base = base;
        this.characteristics = List.copyOf(characteristics);
    }

    @Override
    void perform(Run run) {
        var inputs = new ArrayList<Value>(characteristics.size());
        characteristics.forEach(each -> inputs.add(each.input().evaluate(run.frame())));
        var fact = run.match(this, inputs);
        var given = new ArrayList<Given>(characteristics.size());
        for (var number = 0; number < characteristics.size(); number++) {
            given.add(give(characteristics.get(number), fact, inputs.get(number)));
        }
        var sum = given.stream().map(each -> each.points().points()).reduce(base, BigDecimal::add);
        var written = Map.of(target, target.fit(Value.of(sum), Place.ofNode(node())));
        run.write(written);
        given.forEach(each -> each.explain(run, node()));
        if (run.isTraced()) {
            var points = given.stream().map(Given::points).toList();
            run.trace(new TraceStep.Scored(node(), points, Written.byField(written)));
        }
    }

    private Given give(Scored scored, NodeFact fact, Value input) {
        var bins = scored.characteristic().bins();
        for (var number = 0; number < bins.size(); number++) {
            if (fact.isHit(scored.firstRule() + number)) {
                return scored.give(bins.get(number), input);
            }
        }
        var id = scored.characteristic().id();
        throw new NodeFault(NodeFault.NO_BIN, Places.characteristic(node(), id), "no bin holds the value of " + id);
    }

    /**
     * A characteristic ready to be scored.
     *
     * @param firstRule the number of its first bin in the plan
     * @param best the points of the bin that makes the score highest
     */
    record Scored(Characteristic characteristic, Formula input, int firstRule, BigDecimal best) {

        Given give(Bin bin, Value input) {
            var weight = characteristic.weight();
            var points = weight.multiply(bin.points());
            var lost = weight.multiply(best.subtract(bin.points()));
            var reason = bin.reason().or(characteristic::reason);
            return new Given(new TraceStep.PointsGiven(characteristic.id(), input, bin.id(), points, lost), reason);
        }
    }

    /** The points of one characteristic, and the reason for those it lost. */
    private record Given(TraceStep.PointsGiven points, Optional<String> reason) {

        void explain(Run run, String node) {
            if (points.lost().signum() > 0) {
                reason.ifPresent(code -> run.reasons().pointsLost(points.lost(), code, node));
            }
        }
    }
}
