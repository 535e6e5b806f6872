package io.hengce.engine.run;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The inputs of a node with rules, as longs where those tell their values apart. Safe for many threads. */
final class NodeInputs {

    /** What the inputs of a node without inputs come to. */
    static final Given NONE = new Given(new NodeInputs(List.of(), List.of(), false));

    private final String[] ids;
    private final Place[] places;
    private final Evaluator[] evaluators;
    private final UnitsSource[] sources;
    private final Units[] units;
    private final Optional<UnitsReader> code;
    /** The inputs that the code does not work out. */
    private final int[] others;

    /** @param generates whether the longs that cannot fail are worked out by generated code */
    NodeInputs(List<String> ids, List<Formula> formulas, boolean generates) {
        this.ids = ids.toArray(String[]::new);
        places = formulas.stream().map(Formula::place).toArray(Place[]::new);
        evaluators = formulas.stream().map(Formula::evaluator).toArray(Evaluator[]::new);
        units = formulas.stream()
                .map(formula -> formula.counted().map(Counted::units).orElse(Units.None.NONE))
                .toArray(Units[]::new);
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

    int size() {
        return ids.length;
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

    /** What the inputs of one visit came to. One thread at a time. */
    static final class Given {

        private NodeInputs inputs;
        private long[] longs;
        private @Nullable Value[] values;

        Given(NodeInputs inputs) {
            this.inputs = inputs;
            longs = new long[inputs.size()];
            values = new Value[inputs.size()];
        }

        /** The same object for the next node. */
        Given again(NodeInputs next) {
            if (next.size() > longs.length) {
                longs = new long[next.size()];
                values = new Value[next.size()];
            } else {
                Arrays.fill(values, 0, inputs.size(), null);
            }
            inputs = next;
            return this;
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

        Map<String, Value> byId() {
            var byId = new HashMap<String, Value>();
            for (var number = 0; number < inputs.size(); number++) {
                byId.put(inputs.ids[number], value(number));
            }
            return byId;
        }
    }
}
