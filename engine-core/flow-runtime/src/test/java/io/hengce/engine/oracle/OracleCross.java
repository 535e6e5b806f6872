package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A cross table: every pair of headings is looked at, and every one that holds must be the only one. */
record OracleCross(CrossTableNode node, ValidFlow flow, OracleSteps steps) {

    void apply() {
        var rowPlaces = CrossPlaces.rows(node.id());
        var columnPlaces = CrossPlaces.columns(node.id());
        var rowInputs = inputs(node.rows(), rowPlaces);
        var columnInputs = inputs(node.columns(), columnPlaces);
        var rows = hits(node.rows(), rowPlaces, rowInputs);
        var columns = hits(node.columns(), columnPlaces, columnInputs);
        if (rows.size() > 1 || columns.size() > 1) {
            throw new EvaluationFault("ENGINE_TABLE_NOT_UNIQUE", node.id());
        }
        var isBlank = rows.isEmpty()
                || columns.isEmpty()
                || node.values().get(rows.get(0)).get(columns.get(0)).isBlank();
        if (isBlank && node.otherwise().isEmpty()) {
            throw new EvaluationFault("ENGINE_NO_ROW", node.id());
        }
        steps.write(
                node.variable(),
                cell(
                        isBlank
                                ? CrossPlaces.otherwise(node.id())
                                : CrossPlaces.value(node.id(), rows.get(0), columns.get(0))));
    }

    private List<Value> inputs(CrossSide side, CrossPlaces places) {
        var values = new ArrayList<Value>();
        side.inputs().forEach(input -> values.add(steps.value(places.input(input.id()))));
        return values;
    }

    private List<Integer> hits(CrossSide side, CrossPlaces places, List<Value> values) {
        var hits = new ArrayList<Integer>();
        for (var heading = 0; heading < side.headings().size(); heading++) {
            var holds = true;
            for (var input = 0; input < values.size(); input++) {
                var type = flow.expression(places.input(side.inputs().get(input).id()))
                        .type();
                var cell = places.when(side.headings().get(heading).id(), input);
                holds &= OracleValues.matches(flow, cell, type, values.get(input));
            }
            if (holds) {
                hits.add(heading);
            }
        }
        return hits;
    }

    private Value cell(Place place) {
        return flow.output(place).isPresent() ? steps.value(place) : Value.Missing.MISSING;
    }
}
