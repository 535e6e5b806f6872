package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.expr.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table: in a unique table no two hit together, in a table that takes the first none is out of reach, and without a default they leave no gap. */
final class TableRowsRule implements CheckRule {

    /** Up to so many rows, rows of several inputs are compared in pairs. */
    private static final int PAIRED_ROWS = 300;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().tables) {
            columns(node, draft).ifPresent(columns -> {
                var table = new Table(node, columns, draft, problems);
                if (node.hit() == TableHit.UNIQUE) {
                    table.unique();
                } else {
                    table.first();
                }
                table.gaps();
            });
        }
    }

    /** The columns, where the table has its shape and everything in it could be read. */
    private static Optional<List<Column>> columns(DecisionTableNode node, Draft draft) {
        var width = node.inputs().size();
        if (width == 0 || node.rows().stream().anyMatch(row -> row.when().size() != width)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (var index = 0; index < width; index++) {
            var at = index;
            var cells = node.rows().stream()
                    .map(row -> Places.rowWhen(node.id(), row.id(), at))
                    .toList();
            Column.of(Places.tableInput(node.id(), node.inputs().get(at).id()), cells, draft)
                    .ifPresent(columns::add);
        }
        return Optional.of(columns).filter(read -> read.size() == width);
    }

    /** One table under check. */
    private record Table(DecisionTableNode node, List<Column> columns, Draft draft, Problems problems) {

        void unique() {
            if (columns.size() == 1) {
                columns.get(0).overlaps().forEach(this::overlap);
            } else if (node.rows().size() <= PAIRED_ROWS) {
                pairs();
            } else {
                repeated().forEach(this::overlap);
            }
        }

        private void pairs() {
            var certain = areIndependent();
            var same = repeated().stream().map(Overlap::second).collect(Collectors.toSet());
            repeated().forEach(this::overlap);
            for (var second = 1; second < node.rows().size(); second++) {
                for (var first = 0; first < second && !same.contains(second); first++) {
                    if (meet(first, second)) {
                        pair(first, second, certain);
                        break;
                    }
                }
            }
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

        /** Different fields that come with the application: any values can meet. */
        private boolean areIndependent() {
            var names = new HashSet<String>();
            return columns.stream()
                    .allMatch(column -> column.input().tree() instanceof Expr.Name name
                            && names.add(name.name())
                            && draft.field(name.name())
                                    .map(field -> field.use().origin() != Origin.DERIVED)
                                    .orElse(false));
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
            var seen = new HashMap<List<Region>, Integer>();
            var found = new ArrayList<Overlap>();
            for (var row = 0; row < node.rows().size(); row++) {
                var earlier = canHit(row) ? seen.putIfAbsent(regions(row), row) : null;
                if (earlier != null) {
                    found.add(new Overlap(earlier, row, shown(row)));
                }
            }
            return found;
        }

        private List<Region> regions(int row) {
            return columns.stream().map(column -> column.cells().get(row)).toList();
        }

        private boolean canHit(int row) {
            return columns.stream().noneMatch(column -> column.cells().get(row).isEmpty());
        }

        void first() {
            var repeated = repeated().stream().collect(Collectors.toMap(Overlap::second, Overlap::first));
            var covered = new Covered();
            var all = false;
            for (var row = 0; row < node.rows().size(); row++) {
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
            if (columns.size() > 1 || node.defaults().isPresent() || node.rows().isEmpty()) {
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
                    .mapToObj(column ->
                            "`" + node.rows().get(row).when().get(column).strip() + "`")
                    .collect(Collectors.joining(", "));
        }

        private Place place(int row) {
            return Places.row(node.id(), id(row));
        }

        private String id(int row) {
            return node.rows().get(row).id();
        }
    }
}
