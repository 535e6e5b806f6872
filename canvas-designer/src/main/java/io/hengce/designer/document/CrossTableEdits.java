package io.hengce.designer.document;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of a cross table. */
public final class CrossTableEdits {

    private CrossTableEdits() {}

    /** The two sides, by the names of their places. */
    public enum Side {
        ROWS,
        COLUMNS
    }

    public static Edit variable(String node, String variable) {
        return of(
                "修改写入变量",
                "Change variable",
                node,
                old -> new CrossTableNode(
                        old.id(), old.name(), variable, old.rows(), old.columns(), old.values(), old.otherwise()));
    }

    /** Of an empty text there is no default. */
    public static Edit otherwise(String node, String text) {
        return of(
                "修改默认值",
                "Change default",
                node,
                old -> new CrossTableNode(
                        old.id(),
                        old.name(),
                        old.variable(),
                        old.rows(),
                        old.columns(),
                        old.values(),
                        Optional.of(text).filter(typed -> !typed.isEmpty())));
    }

    public static Edit value(String node, int row, int column, String text) {
        return of("修改单元格", "Change cell", node, old -> {
            if (row >= old.values().size() || column >= old.values().get(row).size()) {
                return old;
            }
            var cells = OneNode.replace(old.values().get(row), column, text);
            return with(old, old.rows(), old.columns(), OneNode.replace(old.values(), row, cells));
        });
    }

    public static Edit input(String node, Side side, String input, String expression) {
        return sides(
                "修改输入",
                "Change input",
                node,
                side,
                old -> new CrossSide(
                        OneNode.change(
                                old.inputs(),
                                each -> each.id().equals(input),
                                each -> new TableInput(input, expression)),
                        old.headings()));
    }

    /** The cell of a heading; 0-based input. */
    public static Edit heading(String node, Side side, String heading, int input, String text) {
        return sides(
                "修改表头",
                "Change heading",
                node,
                side,
                old -> new CrossSide(
                        old.inputs(),
                        OneNode.change(
                                old.headings(),
                                each -> each.id().equals(heading),
                                each -> input < each.when().size()
                                        ? new Heading(heading, OneNode.replace(each.when(), input, text))
                                        : each)));
    }

    private static Edit sides(String zh, String en, String node, Side side, UnaryOperator<CrossSide> change) {
        return of(
                zh,
                en,
                node,
                old -> side == Side.ROWS
                        ? with(old, change.apply(old.rows()), old.columns(), old.values())
                        : with(old, old.rows(), change.apply(old.columns()), old.values()));
    }

    private static CrossTableNode with(
            CrossTableNode old, CrossSide rows, CrossSide columns, List<List<String>> values) {
        return new CrossTableNode(old.id(), old.name(), old.variable(), rows, columns, values, old.otherwise());
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<CrossTableNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, CrossTableNode.class, node, change));
    }
}
