package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;

/** A cross table has inputs and headings on both sides, a cell for each heading and input, and a matrix of values that fits, blank only where there is a default. */
final class CrossShapeRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().crossTables) {
            side(node.rows(), CrossPlaces.rows(node.id()), problems);
            side(node.columns(), CrossPlaces.columns(node.id()), problems);
            values(node, problems);
        }
    }

    private static void side(CrossSide side, CrossPlaces places, Problems problems) {
        if (side.inputs().isEmpty()) {
            problems.add(Mistake.CROSS_WITHOUT_INPUT, places.whole(), places.node(), places.side());
        }
        if (side.headings().isEmpty()) {
            problems.add(Mistake.CROSS_WITHOUT_HEADING, places.whole(), places.node(), places.side());
        }
        for (var heading : side.headings()) {
            if (heading.when().size() != side.inputs().size()) {
                problems.add(
                        Mistake.CROSS_HEADING_CELLS,
                        places.heading(heading.id()),
                        heading.id(),
                        heading.when().size(),
                        side.inputs().size());
            }
        }
    }

    private static void values(CrossTableNode node, Problems problems) {
        var rows = node.rows().headings().size();
        var columns = node.columns().headings().size();
        var place = Place.inNode(node.id(), "values");
        if (node.values().size() != rows || node.values().stream().anyMatch(cells -> cells.size() != columns)) {
            problems.add(Mistake.CROSS_VALUES, place, node.id(), rows, columns);
            return;
        }
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns && node.otherwise().isEmpty(); column++) {
                if (node.values().get(row).get(column).isBlank()) {
                    problems.add(
                            Mistake.CROSS_CELL_EMPTY,
                            CrossPlaces.value(node.id(), row, column),
                            node.rows().headings().get(row).id(),
                            node.columns().headings().get(column).id());
                }
            }
        }
        node.otherwise()
                .filter(String::isBlank)
                .ifPresent(blank ->
                        problems.add(Mistake.CROSS_DEFAULT_EMPTY, CrossPlaces.otherwise(node.id()), node.id()));
    }
}
