package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The output cells of a column; complete when none of them is {@code missing}. */
record OutputColumn(List<Place> places, boolean isComplete) {

    Optional<List<Place>> sources() {
        return isComplete ? Optional.of(places) : Optional.empty();
    }

    /** A list and a count there always is; a smallest or largest only where a row hits. */
    Optional<List<Place>> collected(Aggregation aggregation) {
        return switch (aggregation) {
            case LIST, COUNT -> Optional.of(List.of());
            case SUM -> sources();
            case MIN, MAX -> Optional.empty();
        };
    }

    /** The values of a cross table. */
    static OutputColumn of(CrossTableNode node) {
        var places = new ArrayList<Place>();
        var complete = node.otherwise().filter(TextReading::isMissing).isEmpty();
        for (var row = 0; row < node.values().size(); row++) {
            var cells = node.values().get(row);
            for (var column = 0; column < cells.size(); column++) {
                complete &= !TextReading.isMissing(cells.get(column));
                if (!cells.get(column).isBlank()) {
                    places.add(CrossPlaces.value(node.id(), row, column));
                }
            }
        }
        node.otherwise().ifPresent(cell -> places.add(CrossPlaces.otherwise(node.id())));
        return new OutputColumn(places, complete);
    }

    /** What the rows of a table write in one column. */
    static OutputColumn of(DecisionTableNode node, int column) {
        var places = new ArrayList<Place>();
        var complete = true;
        for (var row : node.rows()) {
            if (column < row.then().size()) {
                complete &= !TextReading.isMissing(row.then().get(column));
                places.add(Places.rowThen(node.id(), row.id(), column));
            }
        }
        if (node.defaults().filter(cells -> column < cells.size()).isPresent()) {
            complete &= !TextReading.isMissing(node.defaults().get().get(column));
            places.add(Places.tableDefault(node.id(), column));
        }
        return new OutputColumn(places, complete);
    }
}
