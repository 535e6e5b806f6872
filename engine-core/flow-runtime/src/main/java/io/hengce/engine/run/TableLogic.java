package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates the inputs once, finds the row, writes its outputs. */
final class TableLogic extends RuleLogic {

    private final TableHit hit;
    private final List<Input> inputs;
    private final List<Row> rows;
    private final Optional<Row> defaults;

    /** @param rows in the order of the plan */
    TableLogic(NodePlan plan, TableHit hit, List<Input> inputs, Rows rows) {
        super(plan);
        this.hit = hit;
        this.inputs = List.copyOf(inputs);
        this.rows = rows.rows();
        this.defaults = rows.defaults();
    }

    @Override
    void perform(Run run) {
        var values = new ArrayList<Value>(inputs.size());
        inputs.forEach(input -> values.add(input.formula().evaluate(run.frame())));
        var hits = run.match(this, values).hits();
        if (hit == TableHit.UNIQUE && hits.size() > 1) {
            throw notUnique(hits);
        }
        var row = hits.isEmpty() ? defaults.orElseThrow(this::noRow) : rows.get(hits.get(0));
        var written = outputs(row, run);
        run.write(written);
        if (run.isTraced()) {
            var applied = hits.isEmpty() ? List.<String>of() : List.of(row.id());
            run.trace(new TraceStep.RowsHit(node(), byId(values), applied, Written.byField(written)));
        }
    }

    private static Map<Target, Value> outputs(Row row, Run run) {
        var written = new LinkedHashMap<Target, Value>();
        for (var output : row.outputs()) {
            var value = output.formula()
                    .map(formula -> formula.evaluate(run.frame()))
                    .orElse(Value.Missing.MISSING);
            written.put(output.target(), output.target().fit(value, output.place()));
        }
        return written;
    }

    private NodeFault notUnique(List<Integer> hits) {
        var first = rows.get(hits.get(0)).id();
        var second = plan().rules().get(hits.get(1)).place();
        var message =
                "rows %s and %s both hit".formatted(first, rows.get(hits.get(1)).id());
        return new NodeFault(NodeFault.TABLE_NOT_UNIQUE, second, message);
    }

    private NodeFault noRow() {
        return new NodeFault(NodeFault.NO_ROW, Place.ofNode(node()), "no row hits and there is no default row");
    }

    private Map<String, Value> byId(List<Value> values) {
        var byId = new HashMap<String, Value>();
        for (var column = 0; column < inputs.size(); column++) {
            byId.put(inputs.get(column).id(), values.get(column));
        }
        return byId;
    }

    /** An input column. */
    record Input(String id, Formula formula) {}

    /** An output cell of a row; without a formula it writes missing. */
    record Output(Target target, Place place, Optional<Formula> formula) {}

    /** One row's outputs. */
    record Row(String id, List<Output> outputs) {}

    /** All rows, and the default row. */
    record Rows(List<Row> rows, Optional<Row> defaults) {}
}
