package io.hengce.designer.document;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Edits of the columns and the default row of a decision table; columns are 0-based among the inputs or the outputs. */
public final class TableColumnEdits {

    private static final String ANY = "-";
    private static final String BLANK = "";

    private TableColumnEdits() {}

    /** Puts in a column that looks at an expression; it holds for everything at first. */
    public static Edit insertInput(String node, int at, String expression) {
        return of("插入条件列", "Insert condition column", node, table -> {
            var id = fresh(expression, "in", table);
            return inputs(
                    table,
                    inserted(table.inputs(), at, new TableInput(id, expression)),
                    cells -> inserted(cells, at, ANY));
        });
    }

    /** Puts in a column that writes a variable; its cells are blank at first. */
    public static Edit insertOutput(String node, int at, String variable) {
        return Edit.of(
                "插入结果列",
                "Insert result column",
                document -> OneNode.change(document, DecisionTableNode.class, node, table -> {
                    var column = new TableOutput(
                            fresh(variable, "out", table), variable, collect(document, variable, table));
                    return outputs(table, inserted(table.outputs(), at, column), cells -> inserted(cells, at, BLANK));
                }));
    }

    /** Puts the same condition column in behind it, with its cells. */
    public static Edit duplicateInput(String node, int at) {
        return of(
                "复制列",
                "Duplicate column",
                node,
                table -> at >= table.inputs().size()
                        ? table
                        : inputs(
                                table,
                                inserted(
                                        table.inputs(),
                                        at + 1,
                                        copy(table, table.inputs().get(at))),
                                cells -> inserted(cells, at + 1, cells.get(at))));
    }

    /** Puts the same result column in behind it, with its cells; the checker asks for another variable then. */
    public static Edit duplicateOutput(String node, int at) {
        return of(
                "复制列",
                "Duplicate column",
                node,
                table -> at >= table.outputs().size()
                        ? table
                        : outputs(
                                table,
                                inserted(
                                        table.outputs(),
                                        at + 1,
                                        copy(table, table.outputs().get(at))),
                                cells -> inserted(cells, at + 1, cells.get(at))));
    }

    private static TableInput copy(DecisionTableNode table, TableInput column) {
        return new TableInput(fresh(column.expression(), "in", table), column.expression());
    }

    private static TableOutput copy(DecisionTableNode table, TableOutput column) {
        return new TableOutput(fresh(column.variable(), "out", table), column.variable(), column.collect());
    }

    public static Edit deleteInput(String node, int at) {
        return of(
                "删除条件列",
                "Delete condition column",
                node,
                table -> inputs(table, without(table.inputs(), at), cells -> without(cells, at)));
    }

    public static Edit deleteOutput(String node, int at) {
        return of(
                "删除结果列",
                "Delete result column",
                node,
                table -> outputs(table, without(table.outputs(), at), cells -> without(cells, at)));
    }

    /** @param to where the column stands afterwards */
    public static Edit moveInput(String node, int from, int to) {
        return of(
                "移动列",
                "Move column",
                node,
                table -> inputs(table, moved(table.inputs(), from, to), cells -> moved(cells, from, to)));
    }

    /** @param to where the column stands afterwards */
    public static Edit moveOutput(String node, int from, int to) {
        return of(
                "移动列",
                "Move column",
                node,
                table -> outputs(table, moved(table.outputs(), from, to), cells -> moved(cells, from, to)));
    }

    /** Changes the variable that an output column writes. */
    public static Edit variable(String node, String output, String variable) {
        return of(
                "修改结果列",
                "Change result column",
                node,
                table -> outputs(
                        table,
                        OneNode.change(
                                table.outputs(),
                                each -> each.id().equals(output),
                                each -> new TableOutput(each.id(), variable, each.collect())),
                        UnaryOperator.identity()));
    }

    /** Puts a default row in, blank, or takes it away. */
    public static Edit defaults(String node, boolean wanted) {
        return of(
                wanted ? "添加默认行" : "删除默认行",
                wanted ? "Add default row" : "Delete default row",
                node,
                table -> new DecisionTableNode(
                        table.id(),
                        table.name(),
                        table.hit(),
                        table.inputs(),
                        table.outputs(),
                        table.rows(),
                        wanted
                                ? Optional.of(table.outputs().stream()
                                        .map(each -> BLANK)
                                        .toList())
                                : Optional.empty()));
    }

    private static Aggregation collect(FlowDocument document, String variable, DecisionTableNode table) {
        var isNumber = document.dictionary()
                .field(variable)
                .filter(field -> field.type() instanceof FieldType.NumberType)
                .isPresent();
        return table.hit() == TableHit.COLLECT && isNumber ? Aggregation.SUM : Aggregation.LIST;
    }

    private static DecisionTableNode inputs(
            DecisionTableNode table, List<TableInput> inputs, UnaryOperator<List<String>> cells) {
        return new DecisionTableNode(
                table.id(),
                table.name(),
                table.hit(),
                inputs,
                table.outputs(),
                rows(table, row -> new TableRow(row.id(), cells.apply(row.when()), row.then(), row.priority())),
                table.defaults());
    }

    private static DecisionTableNode outputs(
            DecisionTableNode table, List<TableOutput> outputs, UnaryOperator<List<String>> cells) {
        return new DecisionTableNode(
                table.id(),
                table.name(),
                table.hit(),
                table.inputs(),
                outputs,
                rows(table, row -> new TableRow(row.id(), row.when(), cells.apply(row.then()), row.priority())),
                table.defaults().map(cells));
    }

    private static List<TableRow> rows(DecisionTableNode table, UnaryOperator<TableRow> change) {
        return table.rows().stream().map(change).toList();
    }

    /** An id after what the column is about. */
    private static String fresh(String subject, String kind, DecisionTableNode table) {
        var stem = subject.matches("[a-z][a-z0-9_]{0,50}") ? kind + "_" + subject : kind;
        var taken = new ArrayList<String>();
        table.inputs().forEach(each -> taken.add(each.id()));
        table.outputs().forEach(each -> taken.add(each.id()));
        Function<Integer, String> numbered = number -> number == 1 ? stem : stem + "_" + number;
        var number = 1;
        while (taken.contains(numbered.apply(number))) {
            number++;
        }
        return numbered.apply(number);
    }

    private static <T> List<T> inserted(List<T> list, int at, T one) {
        var changed = new ArrayList<>(list);
        changed.add(Math.min(at, changed.size()), one);
        return changed;
    }

    private static <T> List<T> without(List<T> list, int at) {
        var changed = new ArrayList<>(list);
        if (at < changed.size()) {
            changed.remove(at);
        }
        return changed;
    }

    private static <T> List<T> moved(List<T> list, int from, int to) {
        var changed = new ArrayList<>(list);
        if (from < changed.size()) {
            changed.add(Math.min(to, changed.size() - 1), changed.remove(from));
        }
        return changed;
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DecisionTableNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DecisionTableNode.class, node, change));
    }
}
