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
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Edits of the columns and the default row of a decision table; columns are 0-based among the inputs or the outputs. */
public final class TableColumnEdits {

    private static final String ANY = "-";
    private static final String BLANK = "";

    /** Where no column is new. */
    private static final TableInput NO_INPUT = new TableInput("", "");

    private static final TableOutput NO_OUTPUT = new TableOutput("", "", Aggregation.LIST);

    private TableColumnEdits() {}

    /** Puts in a column that looks at an expression; it holds for everything at first. */
    public static Edit insertInput(String node, int at, String expression) {
        var fresh = new TableInput("", expression);
        return of("插入条件列", "Insert condition column", node, table -> inputs(table, ColumnPlan.insert(at), fresh));
    }

    /** Puts in a column that writes a variable; its cells are blank at first. */
    public static Edit insertOutput(String node, int at, String variable) {
        return Edit.of("插入结果列", "Insert result column", document -> {
            UnaryOperator<DecisionTableNode> change = table -> outputs(
                    table, ColumnPlan.insert(at), new TableOutput("", variable, collect(document, variable, table)));
            return OneNode.change(document, DecisionTableNode.class, node, change);
        });
    }

    /** Puts the same condition column in behind it, with its cells. */
    public static Edit duplicateInput(String node, int at) {
        return of("复制列", "Duplicate column", node, table -> inputs(table, ColumnPlan.duplicate(at), NO_INPUT));
    }

    /** Puts the same result column in behind it, with its cells; the checker asks for another variable then. */
    public static Edit duplicateOutput(String node, int at) {
        return of("复制列", "Duplicate column", node, table -> outputs(table, ColumnPlan.duplicate(at), NO_OUTPUT));
    }

    public static Edit deleteInput(String node, int at) {
        return of("删除条件列", "Delete condition column", node, table -> inputs(table, ColumnPlan.delete(at), NO_INPUT));
    }

    public static Edit deleteOutput(String node, int at) {
        return of("删除结果列", "Delete result column", node, table -> outputs(table, ColumnPlan.delete(at), NO_OUTPUT));
    }

    /** @param to where the column stands afterwards */
    public static Edit moveInput(String node, int from, int to) {
        return of("移动列", "Move column", node, table -> inputs(table, ColumnPlan.move(from, to), NO_INPUT));
    }

    /** @param to where the column stands afterwards */
    public static Edit moveOutput(String node, int from, int to) {
        return of("移动列", "Move column", node, table -> outputs(table, ColumnPlan.move(from, to), NO_OUTPUT));
    }

    /** Changes the variable that an output column writes. */
    public static Edit variable(String node, String output, String variable) {
        return of(
                "修改结果列",
                "Change result column",
                node,
                table -> table.withOutputs(OneNode.change(
                        table.outputs(),
                        each -> each.id().equals(output),
                        each -> new TableOutput(each.id(), variable, each.collect()))));
    }

    /** Puts a default row in, blank, or takes it away. */
    public static Edit defaults(String node, boolean wanted) {
        return of(
                wanted ? "添加默认行" : "删除默认行",
                wanted ? "Add default row" : "Delete default row",
                node,
                table -> table.withDefaults(
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

    /** @param fresh a new column, but for its id */
    private static DecisionTableNode inputs(
            DecisionTableNode table, IntFunction<ColumnPlan> planned, TableInput fresh) {
        var plan = planned.apply(table.inputs().size());
        var ids = ids(table);
        UnaryOperator<TableInput> copy =
                each -> new TableInput(ids.like(id("in", each.expression())), each.expression());
        return table.withInputs(plan.heads(table.inputs(), () -> copy.apply(fresh), copy))
                .withRows(rows(
                        table, row -> new TableRow(row.id(), plan.cells(row.when(), ANY), row.then(), row.priority())));
    }

    /** @param fresh a new column, but for its id */
    private static DecisionTableNode outputs(
            DecisionTableNode table, IntFunction<ColumnPlan> planned, TableOutput fresh) {
        var plan = planned.apply(table.outputs().size());
        var ids = ids(table);
        UnaryOperator<TableOutput> copy =
                each -> new TableOutput(ids.like(id("out", each.variable())), each.variable(), each.collect());
        return table.withOutputs(plan.heads(table.outputs(), () -> copy.apply(fresh), copy))
                .withRows(rows(
                        table,
                        row -> new TableRow(row.id(), row.when(), plan.cells(row.then(), BLANK), row.priority())))
                .withDefaults(table.defaults().map(cells -> plan.cells(cells, BLANK)));
    }

    private static List<TableRow> rows(DecisionTableNode table, UnaryOperator<TableRow> change) {
        return table.rows().stream().map(change).toList();
    }

    private static FreshIds ids(DecisionTableNode table) {
        var taken = new ArrayList<String>();
        table.inputs().forEach(each -> taken.add(each.id()));
        table.outputs().forEach(each -> taken.add(each.id()));
        return FreshIds.besides(taken);
    }

    /** An id after what the column is about. */
    private static String id(String kind, String subject) {
        return subject.matches("[a-z][a-z0-9_]{0,50}") ? kind + "_" + subject : kind;
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DecisionTableNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DecisionTableNode.class, node, change));
    }
}
