package io.hengce.flow.sentence;

import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.util.List;
import java.util.stream.Stream;

/** A cross table as the plain table that says the same: the inputs of both sides, and a row for each cell of the matrix. */
record CrossCells(CrossTableNode node) {

    /** Inputs, output and default of the plain table. */
    DecisionTableNode head() {
        List<TableInput> inputs = Stream.concat(node.rows().inputs().stream(), node.columns().inputs().stream())
                .toList();
        return new DecisionTableNode(
                node.id(),
                node.name(),
                TableHit.UNIQUE,
                inputs,
                List.of(new TableOutput("value", node.variable())),
                List.of(),
                node.otherwise().map(List::of));
    }

    TableRow row(int row, int column) {
        var when = Stream.concat(
                        node.rows().headings().get(row).when().stream(),
                        node.columns().headings().get(column).when().stream())
                .toList();
        return new TableRow("cell", when, List.of(node.values().get(row).get(column)));
    }

    /** Whether there is a cell there that says something of its own. */
    boolean isFilled(int row, int column) {
        return row < node.values().size()
                && column < node.values().get(row).size()
                && !node.values().get(row).get(column).isBlank();
    }
}
