package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outputs of one row of a table, the default row too. Safe for many threads. */
record OutputRow(String id, Place place, List<Output> outputs) {

    OutputRow {
        outputs = List.copyOf(outputs);
    }

    /** What the row writes when it is taken alone. */
    Map<Target, Value> written(Run run) {
        var written = new LinkedHashMap<Target, Value>();
        outputs.forEach(output -> written.put(output.target(), output.written(run)));
        return written;
    }

    /** An output cell; without a formula it is missing. */
    record Output(Target target, Place place, Optional<Formula> formula) {

        /** The value before it is fitted to the variable. */
        Value value(Run run) {
            return formula.map(found -> found.evaluate(run.frame())).orElse(Value.Missing.MISSING);
        }

        Value written(Run run) {
            return target.fit(value(run), place);
        }
    }
}
