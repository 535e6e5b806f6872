package io.hengce.designer.document;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of the cells of a decision table; columns are 0-based. */
public final class TableEdits {

    private TableEdits() {}

    /** Changes an input cell. */
    public static Edit when(String node, String row, int column, String cell) {
        return rows(
                node,
                row,
                found -> new TableRow(
                        found.id(), OneNode.replace(found.when(), column, cell), found.then(), found.priority()));
    }

    /** Changes an output cell. */
    public static Edit then(String node, String row, int column, String cell) {
        return rows(
                node,
                row,
                found -> new TableRow(
                        found.id(), found.when(), OneNode.replace(found.then(), column, cell), found.priority()));
    }

    /** Changes an output cell of the default row. */
    public static Edit defaultCell(String node, int column, String cell) {
        return of(
                "修改默认行",
                "Change default row",
                node,
                found -> new DecisionTableNode(
                        found.id(),
                        found.name(),
                        found.hit(),
                        found.inputs(),
                        found.outputs(),
                        found.rows(),
                        found.defaults().map(cells -> OneNode.replace(cells, column, cell))));
    }

    /** Changes the expression of an input column. */
    public static Edit input(String node, String input, String expression) {
        return of(
                "修改输入列",
                "Change input column",
                node,
                found -> new DecisionTableNode(
                        found.id(),
                        found.name(),
                        found.hit(),
                        OneNode.change(
                                found.inputs(),
                                each -> each.id().equals(input),
                                each -> new TableInput(each.id(), expression)),
                        found.outputs(),
                        found.rows(),
                        found.defaults()));
    }

    private static Edit rows(String node, String row, UnaryOperator<TableRow> change) {
        return of(
                "修改单元格",
                "Change cell",
                node,
                found -> withRows(
                        found, OneNode.change(found.rows(), each -> each.id().equals(row), change)));
    }

    private static DecisionTableNode withRows(DecisionTableNode node, List<TableRow> rows) {
        return new DecisionTableNode(
                node.id(), node.name(), node.hit(), node.inputs(), node.outputs(), rows, node.defaults());
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DecisionTableNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DecisionTableNode.class, node, change));
    }
}
