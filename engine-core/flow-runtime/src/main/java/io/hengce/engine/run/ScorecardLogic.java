package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up base and weight x points of the bins that hit, exactly; the sum is rounded once when it is written. */
final class ScorecardLogic extends RuleLogic {

    private final Target target;
    private final BigDecimal base;
    private final Scored[] characteristics;
    private final Place place;

    ScorecardLogic(NodePlan plan, Target target, BigDecimal base, List<Scored> characteristics) {
        super(plan);
        this.target = target;
        this.base = base;
        this.characteristics = characteristics.toArray(Scored[]::new);
        this.place = Place.ofNode(node());
    }

    @Override
    void perform(Run run) {
        var inputs = new Value[characteristics.length];
        for (var number = 0; number < inputs.length; number++) {
            inputs[number] = characteristics[number].input().evaluate(run.frame());
        }
        var bins = bins(run.match(this, List.of(inputs)));
        var written = Written.of(target, target.fit(Value.of(sum(bins)), place));
        run.write(written);
        for (var number = 0; number < bins.length; number++) {
            characteristics[number].given(bins[number]).explain(run, node());
        }
        if (run.isTraced()) {
            run.trace(new TraceStep.Scored(node(), points(bins, inputs), written.byField()));
        }
    }

    /** The bin of each characteristic. */
    private int[] bins(NodeFact fact) {
        var bins = new int[characteristics.length];
        for (var number = 0; number < bins.length; number++) {
            var characteristic = characteristics[number];
            bins[number] = characteristic.bin(fact);
            if (bins[number] == characteristic.size()) {
                var at = Places.characteristic(node(), characteristic.id());
                throw new NodeFault(NodeFault.NO_BIN, at, "no bin holds the value of " + characteristic.id());
            }
        }
        return bins;
    }

    private BigDecimal sum(int[] bins) {
        var sum = base;
        for (var number = 0; number < bins.length; number++) {
            sum = sum.add(characteristics[number].given(bins[number]).points());
        }
        return sum;
    }

    private List<TraceStep.PointsGiven> points(int[] bins, Value[] inputs) {
        var points = new ArrayList<TraceStep.PointsGiven>(bins.length);
        for (var number = 0; number < bins.length; number++) {
            points.add(characteristics[number].explained(bins[number], inputs[number]));
        }
        return points;
    }
}
