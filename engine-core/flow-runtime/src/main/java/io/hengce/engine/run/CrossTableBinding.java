package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.ArrayList;
import java.util.List;

/** Binds a cross table. One per table. */
record CrossTableBinding(LogicMaker maker, ValidFlow flow, CrossTableNode node) {

    NodeLogic logic(NodePlan plan) {
        var rows = CrossPlaces.rows(node.id());
        var columns = CrossPlaces.columns(node.id());
        var inputs = new ArrayList<TableLogic.Input>();
        inputs(node.rows(), rows, inputs);
        inputs(node.columns(), columns, inputs);
        return new CrossTableLogic(
                plan,
                inputs,
                side(0, node.rows(), rows),
                side(node.rows().headings().size(), node.columns(), columns),
                matrix());
    }

    private void inputs(CrossSide side, CrossPlaces places, List<TableLogic.Input> inputs) {
        side.inputs()
                .forEach(
                        input -> inputs.add(new TableLogic.Input(input.id(), maker.formula(places.input(input.id())))));
    }

    private static CrossTableLogic.Side side(int first, CrossSide side, CrossPlaces places) {
        var ids = side.headings().stream().map(Heading::id).toList();
        return new CrossTableLogic.Side(
                first, ids, ids.stream().map(places::heading).toList());
    }

    private CrossTableLogic.Matrix matrix() {
        var otherwise = node.otherwise().map(cell -> output(CrossPlaces.otherwise(node.id())));
        var outputs = new ArrayList<List<OutputRow.Output>>();
        for (var row = 0; row < node.values().size(); row++) {
            var cells = new ArrayList<OutputRow.Output>();
            for (var column = 0; column < node.values().get(row).size(); column++) {
                var isBlank = node.values().get(row).get(column).isBlank();
                cells.add(isBlank ? otherwise.orElseThrow() : output(CrossPlaces.value(node.id(), row, column)));
            }
            outputs.add(cells);
        }
        return new CrossTableLogic.Matrix(Place.ofNode(node.id()), outputs, otherwise);
    }

    private OutputRow.Output output(Place place) {
        var formula = flow.output(place).map(expression -> new Formula(place, expression.evaluator()));
        return new OutputRow.Output(maker.target(node.variable()), place, formula);
    }
}
