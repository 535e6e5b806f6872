package io.hengce.designer.document;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Edits of the columns of a cross table with all their cells; columns are 0-based. Its rows are those of its sheet. */
public final class CrossColumnEdits {

    private static final int NEW = -1;

    private CrossColumnEdits() {}

    /** Puts in a column for everything, with blank cells. */
    public static Edit insert(String node, int at) {
        return of("插入列", "Insert column", node, plan -> plan.add(Math.min(at, plan.size()), NEW));
    }

    /** Puts the same column in behind it. */
    public static Edit duplicate(String node, int at) {
        return of("复制列", "Duplicate column", node, plan -> plan.add(at + 1, at));
    }

    /** @param to where the column stands afterwards */
    public static Edit move(String node, int from, int to) {
        return of("移动列", "Move column", node, plan -> plan.add(Math.min(to, plan.size() - 1), plan.remove(from)));
    }

    /** Changes the numbers of the columns as they stand; one that comes again is a copy. */
    private interface Rearrangement {
        void apply(List<Integer> plan);
    }

    private static Edit of(String zh, String en, String node, Rearrangement change) {
        return Edit.of(
                zh,
                en,
                document -> OneNode.change(document, CrossTableNode.class, node, old -> {
                    var plan = new ArrayList<>(
                            IntStream.range(0, old.columns().headings().size())
                                    .boxed()
                                    .toList());
                    change.apply(plan);
                    return arranged(old, plan);
                }));
    }

    private static CrossTableNode arranged(CrossTableNode old, List<Integer> plan) {
        var values = old.values().stream()
                .map(row -> plan.stream()
                        .map(at -> at != NEW && at < row.size() ? row.get(at) : "")
                        .toList())
                .toList();
        var columns = new CrossSide(old.columns().inputs(), headings(old.columns(), plan));
        return new CrossTableNode(old.id(), old.name(), old.variable(), old.rows(), columns, values, old.otherwise());
    }

    private static List<Heading> headings(CrossSide side, List<Integer> plan) {
        var ids = FreshIds.besides(side.headings().stream().map(Heading::id).toList());
        var placed = new HashSet<Integer>();
        var headings = new ArrayList<Heading>();
        for (int at : plan) {
            if (at == NEW) {
                var cells = Collections.nCopies(side.inputs().size(), "-");
                headings.add(new Heading(ids.like("heading_1"), cells));
            } else {
                var heading = side.headings().get(at);
                headings.add(placed.add(at) ? heading : new Heading(ids.like(heading.id()), heading.when()));
            }
        }
        return headings;
    }
}
