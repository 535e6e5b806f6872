package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.UnitsSource;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up base and weight x points of the bins that hit, exactly; the sum is rounded once when it is written. */
final class ScorecardLogic extends RuleLogic {

    private final Target target;
    private final BigDecimal base;
    private final Optional<ScoreSum> counted;
    private final Scored[] characteristics;
    private final Scored.Bins[] told;
    private final boolean explains;
    /** The sum as generated code, where no bin gives a reason. */
    private final Optional<UnitsSource> code;

    private final NodeInputs inputs;
    private final Place place;

    ScorecardLogic(NodePlan plan, NodeInputs inputs, Sum sum) {
        super(plan);
        this.target = sum.target();
        this.base = sum.score().base();
        this.characteristics = sum.score().characteristics().toArray(Scored[]::new);
        this.told = sum.score().characteristics().stream().map(Scored::told).toArray(Scored.Bins[]::new);
        this.explains = sum.score().characteristics().stream().anyMatch(Scored::explains);
        this.inputs = inputs;
        this.place = Place.ofNode(node());
        this.counted = sum.counted();
        this.code = explains ? Optional.empty() : counted.flatMap(longs -> longs.code(sum.looked()));
    }

    /**
     * What is added up and where to.
     *
     * @param counted the same as longs, if they may be
     * @param looked the inputs as generated code reads them
     */
    record Sum(Target target, ScoreSum.Score score, Optional<ScoreSum> counted, LookedUp looked) {}

    @Override
    void perform(Run run) {
        if (code.isEmpty() || run.isTraced() || !add(run.frame(), code.get())) {
            score(run);
        }
    }

    /** Whether all inputs lie in a bin. */
    private boolean add(Frame frame, UnitsSource points) {
        var sum = points.read(frame);
        if (sum == Units.MISSING) {
            return false;
        }
        counted.orElseThrow().write(frame, sum);
        return true;
    }

    private void score(Run run) {
        var given = inputs.evaluate(run);
        var fact = run.match(this, given);
        var bins = bins(fact);
        write(run.frame(), bins);
        for (var number = 0; explains && number < bins.length; number++) {
            characteristics[number].given(bins[number]).explain(run);
        }
        if (run.isTraced()) {
            run.trace(scored(node(), told, bins, given));
        }
    }

    /** The bin of each characteristic. */
    private int[] bins(NodeFact fact) {
        var bins = new int[characteristics.length];
        for (var number = 0; number < bins.length; number++) {
            bins[number] = bin(fact, number);
        }
        return bins;
    }

    /** The bin of a characteristic. */
    private int bin(NodeFact fact, int number) {
        var characteristic = characteristics[number];
        var bin = characteristic.bin(fact);
        if (bin == characteristic.size()) {
            var at = Places.characteristic(node(), characteristic.id());
            throw new NodeFault(NodeFault.NO_BIN, at, "no bin holds the value of " + characteristic.id());
        }
        return bin;
    }

    private void write(Frame frame, int[] bins) {
        if (counted.isPresent()) {
            counted.get().write(frame, bins);
        } else {
            frame.set(target.slot(), target.fit(Value.of(sum(bins)), place));
        }
    }

    private BigDecimal sum(int[] bins) {
        var sum = base;
        for (var number = 0; number < bins.length; number++) {
            sum = sum.add(characteristics[number].given(bins[number]).points());
        }
        return sum;
    }

    private static StepMaker scored(String node, Scored.Bins[] told, int[] bins, NodeInputs.Given given) {
        return outputs -> new TraceStep.Scored(node, points(told, bins, given), outputs);
    }

    private static List<PointsGiven> points(Scored.Bins[] told, int[] bins, NodeInputs.Given given) {
        var points = new ArrayList<PointsGiven>(bins.length);
        for (var number = 0; number < bins.length; number++) {
            points.add(told[number].points(bins[number], given.value(number)));
        }
        return points;
    }
}
