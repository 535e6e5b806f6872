package io.hengce.designer.document;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Edits of the columns of a cross table with all their cells; columns are 0-based. Its rows are those of its sheet. */
public final class CrossColumnEdits {

    private CrossColumnEdits() {}

    /** Puts in a column for everything, with blank cells. */
    public static Edit insert(String node, int at) {
        return of("插入列", "Insert column", node, ColumnPlan.insert(at));
    }

    /** Puts the same column in behind it. */
    public static Edit duplicate(String node, int at) {
        return of("复制列", "Duplicate column", node, ColumnPlan.duplicate(at));
    }

    public static Edit delete(String node, int at) {
        return of("删除列", "Delete column", node, ColumnPlan.delete(at));
    }

    /** @param to where the column stands afterwards */
    public static Edit move(String node, int from, int to) {
        return of("移动列", "Move column", node, ColumnPlan.move(from, to));
    }

    private static Edit of(String zh, String en, String node, IntFunction<ColumnPlan> planned) {
        return Edit.of(
                zh,
                en,
                document -> OneNode.change(document, CrossTableNode.class, node, old -> {
                    var plan = planned.apply(old.columns().headings().size());
                    var values = old.values().stream()
                            .map(row -> plan.cells(row, ""))
                            .toList();
                    var columns = new CrossSide(old.columns().inputs(), headings(old.columns(), plan));
                    return new CrossTableNode(
                            old.id(), old.name(), old.variable(), old.rows(), columns, values, old.otherwise());
                }));
    }

    private static List<Heading> headings(CrossSide side, ColumnPlan plan) {
        var ids = FreshIds.besides(side.headings().stream().map(Heading::id).toList());
        var everything = Collections.nCopies(side.inputs().size(), "-");
        return plan.heads(
                side.headings(),
                () -> new Heading(ids.like("heading_1"), everything),
                heading -> new Heading(ids.like(heading.id()), heading.when()));
    }
}
