package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Binds a decision table. One per table. */
record TableBinding(LogicMaker maker, ValidFlow flow, DecisionTableNode node) {

    NodeLogic logic(NodePlan plan) {
        var inputs = maker.inputs(
                node.inputs().stream().map(TableInput::id).toList(),
                node.inputs().stream()
                        .map(input -> maker.formula(Places.tableInput(node.id(), input.id())))
                        .toList());
        var rows = node.rowsInOrder().stream().map(this::row).toList();
        return new TableLogic(maker.lookedUp(plan, inputs), rows, policy());
    }

    private OutputRow row(TableRow row) {
        var cells = outputs(column -> Places.rowThen(node.id(), row.id(), column));
        var output = new OutputRow(row.id(), Places.row(node.id(), row.id()), cells);
        return node.hit() == TableHit.COLLECT ? output : output.alone();
    }

    private HitPolicy policy() {
        return switch (node.hit()) {
            case UNIQUE -> oneRow(false, OneRow::only);
            case ANY -> oneRow(false, OneRow::agreed);
            case FIRST, PRIORITY -> oneRow(true, OneRow::first);
            case COLLECT -> new CollectedRows(columns());
        };
    }

    private HitPolicy oneRow(boolean takesFirst, HitPolicy ofSome) {
        var defaults = node.defaults()
                .map(cells -> new OutputRow(
                                "",
                                Place.inNode(node.id(), "default"),
                                outputs(column -> Places.tableDefault(node.id(), column)))
                        .alone());
        return new OneRow(Place.ofNode(node.id()), defaults, takesFirst, ofSome);
    }

    private List<OutputRow.Output> outputs(IntFunction<Place> places) {
        var outputs = new ArrayList<OutputRow.Output>();
        for (var column = 0; column < node.outputs().size(); column++) {
            var place = places.apply(column);
            var formula = flow.output(place).map(expression -> new Formula(place, expression));
            outputs.add(
                    new OutputRow.Output(maker.target(node.outputs().get(column).variable()), place, formula));
        }
        return outputs;
    }

    private List<CollectedRows.Column> columns() {
        return node.outputs().stream()
                .map(output -> new CollectedRows.Column(
                        maker.target(output.variable()),
                        Places.tableOutput(node.id(), output.id()),
                        together(output.collect())))
                .toList();
    }

    private static Function<List<Value>, Value> together(Aggregation aggregation) {
        return switch (aggregation) {
            case LIST -> Value.ListValue::new;
            case SUM -> Aggregates::sum;
            case COUNT -> cells -> Value.of(cells.size());
            case MIN -> Aggregates::smallest;
            case MAX -> Aggregates::largest;
        };
    }
}
