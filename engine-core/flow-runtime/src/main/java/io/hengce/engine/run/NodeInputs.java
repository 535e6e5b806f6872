package io.hengce.engine.run;

import io.hengce.flow.decision.ValueNames;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Counted;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Evaluator;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.InputCode;
import io.hengce.flow.expr.LookupMasks;
import io.hengce.flow.expr.UnitsReader;
import io.hengce.flow.expr.UnitsSource;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The inputs of a node with rules, as longs where those tell their values apart. Safe for many threads. */
final class NodeInputs {

    /** What the inputs of a node without inputs come to. */
    static final Given NONE = new Given(new Named(List.of(), new Units[0]));

    private final Named named;
    private final Place[] places;
    private final Evaluator[] evaluators;
    private final UnitsSource[] sources;
    private final Units[] units;
    private final Optional<UnitsReader> code;
    /** The inputs that the code does not work out. */
    private final int[] others;

    /** @param generates whether the longs that cannot fail are worked out by generated code */
    NodeInputs(List<String> ids, List<Formula> formulas, boolean generates) {
        places = formulas.stream().map(Formula::place).toArray(Place[]::new);
        evaluators = formulas.stream().map(Formula::evaluator).toArray(Evaluator[]::new);
        units = formulas.stream()
                .map(formula -> formula.counted().map(Counted::units).orElse(Units.None.NONE))
                .toArray(Units[]::new);
        named = new Named(ids, units);
        sources = formulas.stream()
                .map(formula -> formula.counted().map(Counted::source).orElse(frame -> Units.MISSING))
                .toArray(UnitsSource[]::new);
        var inline = IntStream.range(0, sources.length)
                .filter(number -> generates && units[number].exist())
                .mapToObj(number -> new InputCode.Input(number, sources[number]))
                .filter(InputCode.Input::isInline)
                .toList();
        code = inline.isEmpty() ? Optional.empty() : InputCode.of(inline);
        var worked = inline.stream().map(InputCode.Input::number).toList();
        others = IntStream.range(0, sources.length)
                .filter(number -> code.isEmpty() || !worked.contains(number))
                .toArray();
    }

    /** The code of an input that is a long; of others what comes to missing. */
    UnitsSource source(int number) {
        return sources[number];
    }

    int size() {
        return places.length;
    }

    /** What the inputs come to, each worked out once. */
    Given evaluate(Run run) {
        var frame = run.frame();
        var given = run.given(this);
        if (code.isPresent()) {
            code.get().into(frame, given.longs);
        }
        for (var number : others) {
            evaluate(frame, number, given);
        }
        return given;
    }

    private void evaluate(Frame frame, int number, Given given) {
        try {
            if (units[number].exist()) {
                given.longs[number] = sources[number].read(frame);
            } else {
                given.values[number] = evaluators[number].evaluate(frame);
            }
        } catch (EvaluationFault fault) {
            throw NodeFault.at(places[number], fault);
        }
    }

    /** What a trace needs to know of the inputs: their ids, sorted, and how their longs are told apart. */
    private static final class Named {

        private final Units[] units;
        private final ValueNames names;
        private final int[] order;

        private Named(List<String> ids, Units[] units) {
            this.units = units;
            var sorted = ids.stream().sorted().toList();
            names = new ValueNames(sorted);
            order = sorted.stream().mapToInt(ids::indexOf).toArray();
        }
    }

    /** What the inputs of one visit came to; holds nothing of the engine. One thread at a time. */
    static final class Given {

        private Named inputs;
        private long[] longs;
        private @Nullable Value[] values;

        Given(NodeInputs inputs) {
            this(inputs.named);
        }

        private Given(Named inputs) {
            this.inputs = inputs;
            longs = new long[inputs.units.length];
            values = new Value[inputs.units.length];
        }

        /** The same object for the next node. */
        Given again(NodeInputs next) {
            if (next.size() > longs.length) {
                longs = new long[next.size()];
                values = new Value[next.size()];
            } else {
                Arrays.fill(values, 0, inputs.units.length, null);
            }
            inputs = next.named;
            return this;
        }

        /** Forgets all values. */
        void clear() {
            Arrays.fill(longs, 0);
            Arrays.fill(values, null);
        }

        /** The long of an input whose values longs tell apart. */
        long units(int number) {
            return longs[number];
        }

        void lookUp(LookupMasks rows, long[] hits) {
            rows.into(longs, hits);
        }

        /** The value of an input; made of its long when it is first asked for. */
        Value value(int number) {
            var value = values[number];
            return value == null ? made(number) : value;
        }

        private Value made(int number) {
            var value = inputs.units[number].value(longs[number]);
            values[number] = value;
            return value;
        }

        /** By id, sorted. */
        Map<String, Value> byId() {
            var byId = new Value[inputs.order.length];
            for (var number = 0; number < byId.length; number++) {
                byId[number] = value(inputs.order[number]);
            }
            return inputs.names.of(byId);
        }
    }
}
