package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** The outputs of one row of a table, the default row too. Safe for many threads. */
final class OutputRow {

    private final List<String> ids;
    private final Place place;
    private final Output[] outputs;
    private final Target[] targets;
    private final Optional<Written> always;

    OutputRow(String id, Place place, List<Output> outputs) {
        this(
                id,
                place,
                outputs.toArray(Output[]::new),
                outputs.stream().map(Output::target).toArray(Target[]::new),
                Optional.empty());
    }

    private OutputRow(String id, Place place, Output[] outputs, Target[] targets, Optional<Written> always) {
        this.ids = List.of(id);
        this.place = place;
        this.outputs = outputs;
        this.targets = targets;
        this.always = always;
    }

    /** A row that is taken alone: what a row of constants writes is made once. */
    OutputRow alone() {
        return new OutputRow(id(), place, outputs, targets, fixed());
    }

    /** Empty where a cell is no constant, or its variable refuses it, which is an error of the run that takes the row. */
    private Optional<Written> fixed() {
        var written = new Written(targets);
        for (var column = 0; column < outputs.length; column++) {
            var value = outputs[column].fixed();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            written.put(column, value.get());
        }
        return Optional.of(written.kept());
    }

    String id() {
        return ids.get(0);
    }

    /** The id, as what a trace tells where it is the only row. */
    List<String> ids() {
        return ids;
    }

    Place place() {
        return place;
    }

    int size() {
        return outputs.length;
    }

    Output output(int column) {
        return outputs[column];
    }

    /** What the row writes when it is taken alone. */
    Written written(Run run) {
        return always.isPresent() ? always.get() : made(run);
    }

    private Written made(Run run) {
        var written = new Written(targets);
        for (var column = 0; column < outputs.length; column++) {
            written.put(column, outputs[column].written(run));
        }
        return written;
    }

    /** The values before they are fitted to the variables. */
    Value[] values(Run run) {
        var values = new Value[outputs.length];
        for (var column = 0; column < outputs.length; column++) {
            values[column] = outputs[column].value(run);
        }
        return values;
    }

    /** An output cell; without a formula it is missing. */
    record Output(Target target, Place place, Optional<Formula> formula) {

        /** The value before it is fitted to the variable. */
        Value value(Run run) {
            return formula.isPresent() ? formula.get().evaluate(run.frame()) : Value.Missing.MISSING;
        }

        /** What it writes, where that is always the same. */
        Optional<Value> fixed() {
            var value = formula.isPresent() ? formula.get().constant() : Optional.<Value>of(Value.Missing.MISSING);
            try {
                return value.map(constant -> target.fit(constant, place));
            } catch (NodeFault refused) {
                return Optional.empty();
            }
        }

        Value written(Run run) {
            return target.fit(value(run), place);
        }
    }
}
