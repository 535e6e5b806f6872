package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.expr.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a table: where at most one may hit no two hit together, where any may be taken those that hit together agree, where the first is taken none is out of reach; and
 * without a default they leave no gap. A table that collects may hit as it likes.
 */
final class TableRowsRule implements CheckRule {

    /** Up to so many rows, rows of several inputs are compared in pairs. */
    private static final int PAIRED_ROWS = 300;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().tables) {
            var rows = node.rowsInOrder();
            columns(node, rows, draft)
                    .map(columns -> new Table(node, rows, columns, draft, problems))
                    .ifPresent(TableRowsRule::check);
        }
    }

    private static void check(Table table) {
        switch (table.node().hit()) {
            case UNIQUE -> table.unique();
            case ANY -> table.any();
            case FIRST, PRIORITY -> table.first();
            case COLLECT -> {}
        }
        if (table.node().hit() != TableHit.COLLECT) {
            table.gaps();
        }
    }

    /** The columns, where the table has its shape and everything in it could be read. */
    private static Optional<List<Column>> columns(DecisionTableNode node, List<TableRow> rows, Draft draft) {
        var width = node.inputs().size();
        if (width == 0 || rows.stream().anyMatch(row -> row.when().size() != width)) {
            return Optional.empty();
        }
        var read =
                rows.stream().map(row -> draft.texts().row(node.id(), row.id())).toList();
        List<Column> columns = new ArrayList<>();
        for (var index = 0; index < width; index++) {
            var at = index;
            var cells = read.stream().map(row -> row.get(at)).toList();
            Column.of(Places.tableInput(node.id(), node.inputs().get(at).id()), cells, draft)
                    .ifPresent(columns::add);
        }
        return Optional.of(columns).filter(made -> made.size() == width);
    }

    /** One table under check; its rows in the order in which they count. */
    private record Table(
            DecisionTableNode node, List<TableRow> rows, List<Column> columns, Draft draft, Problems problems) {

        void unique() {
            if (columns.size() == 1) {
                columns.get(0).overlaps().forEach(this::overlap);
            } else if (rows.size() <= PAIRED_ROWS) {
                pairs();
            } else {
                repeated().forEach(this::overlap);
            }
        }

        private void pairs() {
            var certain = Column.areIndependent(columns, draft);
            var same = repeated().stream().map(Overlap::second).collect(Collectors.toSet());
            repeated().forEach(this::overlap);
            for (var second = 1; second < rows.size(); second++) {
                for (var first = 0; first < second && !same.contains(second); first++) {
                    if (meet(first, second)) {
                        pair(first, second, certain);
                        break;
                    }
                }
            }
        }

        /** A later row is named once, with the first that it disagrees with. */
        void any() {
            if (rows.size() > PAIRED_ROWS) {
                repeated().forEach(overlap -> disagreement(overlap.first(), overlap.second()));
                return;
            }
            for (var second = 1; second < rows.size(); second++) {
                for (var first = 0; first < second; first++) {
                    if (meet(first, second) && disagreement(first, second)) {
                        break;
                    }
                }
            }
        }

        private boolean disagreement(int first, int second) {
            var width = Math.min(
                    rows.get(first).then().size(), rows.get(second).then().size());
            var agree = IntStream.range(0, width)
                    .allMatch(column -> output(first, column).equals(output(second, column)));
            if (!agree) {
                problems.add(Mistake.TABLE_ROWS_DISAGREE, place(second), id(first), id(second));
            }
            return !agree;
        }

        /** What an output cell writes, if it is a value; else its text, which writes the same as an equal text. */
        private Object output(int row, int column) {
            return draft.texts()
                    .expression(Places.rowThen(node.id(), id(row), column))
                    .<Object>flatMap(read -> read.tree() instanceof Expr.Literal literal
                            ? Optional.of(literal.value())
                            : Optional.empty())
                    .orElse(rows.get(row).then().get(column).strip());
        }

        private void pair(int first, int second, boolean certain) {
            if (certain) {
                overlap(new Overlap(first, second, shown(second)));
            } else {
                problems.add(Mistake.TABLE_ROWS_MAY_OVERLAP, place(second), id(first), id(second));
            }
        }

        private boolean meet(int first, int second) {
            return columns.stream()
                    .allMatch(column ->
                            column.cells().get(first).meets(column.cells().get(second)));
        }

        private void overlap(Overlap overlap) {
            problems.add(
                    Mistake.TABLE_ROWS_OVERLAP,
                    place(overlap.second()),
                    id(overlap.first()),
                    id(overlap.second()),
                    overlap.common());
        }

        /** Rows with the same cells as an earlier one. */
        private List<Overlap> repeated() {
            var alike = columns.stream().map(Column::alike).toList();
            var seen = new HashMap<List<Integer>, Integer>();
            var found = new ArrayList<Overlap>();
            for (var row = 0; row < rows.size(); row++) {
                var at = row;
                var same = alike.stream().map(numbers -> numbers.get(at)).toList();
                var earlier = canHit(row) ? seen.putIfAbsent(same, row) : null;
                if (earlier != null) {
                    found.add(new Overlap(earlier, row, shown(row)));
                }
            }
            return found;
        }

        private boolean canHit(int row) {
            return columns.stream().noneMatch(column -> column.cells().get(row).isEmpty());
        }

        void first() {
            var repeated = repeated().stream().collect(Collectors.toMap(Overlap::second, Overlap::first));
            var covered = new Covered();
            var all = false;
            for (var row = 0; row < rows.size(); row++) {
                var dead = all
                        || columns.size() == 1
                                && covered.holds(columns.get(0).cells().get(row));
                if (repeated.containsKey(row)) {
                    problems.add(Mistake.TABLE_ROW_REPEATED, place(row), id(repeated.get(row)), id(row));
                } else if (dead) {
                    problems.add(Mistake.TABLE_ROW_DEAD, place(row), id(row));
                }
                all |= takesEverything(row);
                covered.add(columns.get(0).cells().get(row));
            }
        }

        private boolean takesEverything(int row) {
            return columns.stream()
                    .allMatch(column ->
                            column.cells().get(row).equals(column.axis().any()));
        }

        void gaps() {
            if (columns.size() > 1 || node.defaults().isPresent() || rows.isEmpty()) {
                return;
            }
            var column = columns.get(0);
            var gaps = new ArrayList<String>();
            column.gaps().ifPresent(gaps::add);
            if (!column.takesMissing() && column.mayBeMissing(draft)) {
                gaps.add("`missing`");
            }
            if (!gaps.isEmpty()) {
                problems.add(Mistake.TABLE_GAP, Place.ofNode(node.id()), String.join(", ", gaps));
            }
        }

        private String shown(int row) {
            return IntStream.range(0, columns.size())
                    .mapToObj(column -> "`" + rows.get(row).when().get(column).strip() + "`")
                    .collect(Collectors.joining(", "));
        }

        private Place place(int row) {
            return Places.row(node.id(), id(row));
        }

        private String id(int row) {
            return rows.get(row).id();
        }
    }
}
