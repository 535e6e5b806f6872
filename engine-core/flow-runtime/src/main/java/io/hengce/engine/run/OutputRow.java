package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** The outputs of one row of a table, the default row too. Safe for many threads. */
final class OutputRow {

    private final String id;
    private final Place place;
    private final Output[] outputs;
    private final Target[] targets;

    OutputRow(String id, Place place, List<Output> outputs) {
        this.id = id;
        this.place = place;
        this.outputs = outputs.toArray(Output[]::new);
        this.targets = outputs.stream().map(Output::target).toArray(Target[]::new);
    }

    String id() {
        return id;
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

        Value written(Run run) {
            return target.fit(value(run), place);
        }
    }
}
