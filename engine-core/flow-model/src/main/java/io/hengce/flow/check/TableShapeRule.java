package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;

/** A decision table has inputs, outputs and rows, and every row has one cell for each of them. */
final class TableShapeRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var table : draft.kinds().tables) {
            parts(table, problems);
            var shape = new Shape(table.inputs().size(), table.outputs().size(), problems);
            for (var row : table.rows()) {
                shape.check(
                        Places.row(table.id(), row.id()),
                        row.id(),
                        row.when().size(),
                        row.then().size());
            }
            table.defaults()
                    .ifPresent(cells -> shape.check(
                            Place.inNode(table.id(), "default"),
                            "default",
                            table.inputs().size(),
                            cells.size()));
        }
    }

    private static void parts(DecisionTableNode table, Problems problems) {
        var place = Place.ofNode(table.id());
        if (table.inputs().isEmpty()) {
            problems.add(Mistake.TABLE_WITHOUT_INPUT, place, table.id());
        }
        if (table.outputs().isEmpty()) {
            problems.add(Mistake.TABLE_WITHOUT_OUTPUT, place, table.id());
        }
        if (table.rows().isEmpty()) {
            problems.add(Mistake.TABLE_WITHOUT_ROWS, place, table.id());
        }
    }

    private record Shape(int inputs, int outputs, Problems problems) {
        void check(Place place, String row, int when, int then) {
            if (when != inputs || then != outputs) {
                problems.add(Mistake.TABLE_CELLS, place, row, when, then, inputs, outputs);
            }
        }
    }
}
