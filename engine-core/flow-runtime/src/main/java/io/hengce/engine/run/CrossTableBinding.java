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
        return new CrossTableLogic(
                plan,
                inputs(rows, columns),
                side(0, node.rows(), rows),
                side(node.rows().headings().size(), node.columns(), columns),
                matrix());
    }

    private NodeInputs inputs(CrossPlaces rows, CrossPlaces columns) {
        var ids = new ArrayList<String>();
        var formulas = new ArrayList<Formula>();
        inputs(node.rows(), rows, ids, formulas);
        inputs(node.columns(), columns, ids, formulas);
        return maker.inputs(ids, formulas);
    }

    private void inputs(CrossSide side, CrossPlaces places, List<String> ids, List<Formula> formulas) {
        for (var input : side.inputs()) {
            ids.add(input.id());
            formulas.add(maker.formula(places.input(input.id())));
        }
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
        var formula = flow.output(place).map(expression -> new Formula(place, expression));
        return new OutputRow.Output(maker.target(node.variable()), place, formula);
    }
}
