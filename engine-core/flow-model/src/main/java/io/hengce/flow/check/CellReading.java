package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TreePlaces;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the cells of tables, trees and scorecards with the inputs that they are asked of; answers how many texts there were. */
record CellReading(FlowTexts texts) {

    int table(DecisionTableNode node) {
        var inputs = node.inputs().stream()
                .map(input -> texts.readInput(input.expression(), Places.tableInput(node.id(), input.id())))
                .toList();
        for (var row : node.rows()) {
            texts.readRow(node.id(), row, inputs);
            then(node, row.then(), column -> Places.rowThen(node.id(), row.id(), column));
        }
        node.defaults().ifPresent(cells -> then(node, cells, column -> Places.tableDefault(node.id(), column)));
        return node.rows().size() * (inputs.size() + node.outputs().size());
    }

    int cross(CrossTableNode node) {
        var read =
                side(node.rows(), CrossPlaces.rows(node.id())) + side(node.columns(), CrossPlaces.columns(node.id()));
        for (var row = 0; row < node.values().size(); row++) {
            var cells = node.values().get(row);
            for (var column = 0; column < cells.size(); column++) {
                value(node, cells.get(column), CrossPlaces.value(node.id(), row, column));
            }
            read += cells.size();
        }
        node.otherwise().ifPresent(cell -> value(node, cell, CrossPlaces.otherwise(node.id())));
        return read;
    }

    int tree(DecisionTreeNode node) {
        var places = new TreePlaces(node.id());
        var read = 0;
        for (var split : node.splits()) {
            split.branches()
                    .forEach(branch -> texts.readCondition(branch.when(), places.branch(split.id(), branch.id())));
            read += split.branches().size();
        }
        for (var leaf : node.leaves()) {
            for (var number = 0;
                    number < Math.min(leaf.values().size(), node.variables().size());
                    number++) {
                var value = leaf.values().get(number);
                if (!TextReading.isMissing(value)) {
                    texts.readInto(node.variables().get(number), value, places.value(leaf.id(), number));
                }
            }
            read += leaf.values().size();
        }
        return read;
    }

    private int side(CrossSide side, CrossPlaces places) {
        var inputs = side.inputs().stream()
                .map(input -> texts.readInput(input.expression(), places.input(input.id())))
                .toList();
        for (var heading : side.headings()) {
            for (var number = 0; number < Math.min(heading.when().size(), inputs.size()); number++) {
                var place = places.when(heading.id(), number);
                var cell = heading.when().get(number);
                inputs.get(number).ifPresent(type -> texts.readCell(cell, type, place));
            }
        }
        return inputs.size() * (1 + side.headings().size());
    }

    private void value(CrossTableNode node, String cell, Place place) {
        if (!cell.isBlank() && !TextReading.isMissing(cell)) {
            texts.readInto(node.variable(), cell, place);
        }
    }

    private void then(DecisionTableNode node, List<String> cells, IntFunction<Place> place) {
        for (var column = 0; column < Math.min(cells.size(), node.outputs().size()); column++) {
            if (!TextReading.isMissing(cells.get(column))) {
                then(node, node.outputs().get(column), cells.get(column), place.apply(column));
            }
        }
    }

    /** What is only counted may be of any type; what is listed is an element of the variable. */
    private void then(DecisionTableNode node, TableOutput output, String cell, Place place) {
        if (node.hit() != TableHit.COLLECT) {
            texts.readInto(output.variable(), cell, place);
            return;
        }
        switch (output.collect()) {
            case COUNT -> texts.read(cell, place);
            case LIST -> texts.readElement(output.variable(), cell, place);
            case SUM, MIN, MAX -> texts.readInto(output.variable(), cell, place);
        }
    }

    int scorecard(ScorecardNode node) {
        return node.characteristics().stream()
                .mapToInt(part -> characteristic(node, part))
                .sum();
    }

    private int characteristic(ScorecardNode node, Characteristic part) {
        var input = texts.readInput(part.input(), Places.characteristic(node.id(), part.id()));
        for (var bin : part.bins()) {
            input.ifPresent(type -> texts.readCell(bin.when(), type, Places.bin(node.id(), part.id(), bin.id())));
        }
        return 1 + part.bins().size();
    }
}
