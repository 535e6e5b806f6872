package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Counted;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Evaluator;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.UnitsSource;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inputs of a node with rules, as longs where those tell their values apart. Safe for many threads. */
final class NodeInputs {

    /** What the inputs of a node without inputs come to. */
    static final Given NONE = new Given(new NodeInputs(List.of(), List.of()));

    private final String[] ids;
    private final Place[] places;
    private final Evaluator[] evaluators;
    private final UnitsSource[] sources;
    private final Units[] units;

    NodeInputs(List<String> ids, List<Formula> formulas) {
        this.ids = ids.toArray(String[]::new);
        places = formulas.stream().map(Formula::place).toArray(Place[]::new);
        evaluators = formulas.stream().map(Formula::evaluator).toArray(Evaluator[]::new);
        units = formulas.stream()
                .map(formula -> formula.counted().map(Counted::units).orElse(Units.None.NONE))
                .toArray(Units[]::new);
        sources = formulas.stream()
                .map(formula -> formula.counted().map(Counted::source).orElse(frame -> Units.MISSING))
                .toArray(UnitsSource[]::new);
    }

    int size() {
        return ids.length;
    }

    /** What the inputs come to, each worked out once. */
    Given evaluate(Frame frame) {
        var given = new Given(this);
        var number = 0;
        try {
            for (; number < ids.length; number++) {
                if (units[number].exist()) {
                    given.longs[number] = sources[number].read(frame);
                } else {
                    given.values[number] = evaluators[number].evaluate(frame);
                }
            }
        } catch (EvaluationFault fault) {
            throw NodeFault.at(places[number], fault);
        }
        return given;
    }

    /** What the inputs of one visit came to. One per visit. */
    static final class Given {

        private final NodeInputs inputs;
        private final long[] longs;
        private final Value[] values;

        private Given(NodeInputs inputs) {
            this.inputs = inputs;
            longs = new long[inputs.size()];
            values = new Value[inputs.size()];
        }

        /** The long of an input whose values longs tell apart. */
        long units(int number) {
            return longs[number];
        }

        /** The value of an input; made of its long when it is first asked for. */
        Value value(int number) {
            if (values[number] == null) {
                values[number] = inputs.units[number].value(longs[number]);
            }
            return values[number];
        }

        Map<String, Value> byId() {
            var byId = new HashMap<String, Value>();
            for (var number = 0; number < values.length; number++) {
                byId.put(inputs.ids[number], value(number));
            }
            return byId;
        }
    }
}
