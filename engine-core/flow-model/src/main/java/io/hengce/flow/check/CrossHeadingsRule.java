package io.hengce.flow.check;

import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Of the headings of one side at most one hits; and without a default they leave no gap. */
final class CrossHeadingsRule implements CheckRule {

    /** Up to so many headings over several inputs are compared in pairs. */
    private static final int PAIRED = 300;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().crossTables) {
            check(node, node.rows(), CrossPlaces.rows(node.id()), draft, problems);
            check(node, node.columns(), CrossPlaces.columns(node.id()), draft, problems);
        }
    }

    private static void check(CrossTableNode node, CrossSide side, CrossPlaces places, Draft draft, Problems problems) {
        columns(side, places, draft)
                .map(columns -> new Side(side, places, columns, problems))
                .ifPresent(found -> {
                    found.overlaps(draft);
                    if (node.otherwise().isEmpty()) {
                        found.gaps(draft);
                    }
                });
    }

    /** The inputs with their cells, where the side has its shape and everything in it could be read. */
    private static Optional<List<Column>> columns(CrossSide side, CrossPlaces places, Draft draft) {
        var width = side.inputs().size();
        if (width == 0
                || side.headings().isEmpty()
                || side.headings().stream().anyMatch(heading -> heading.when().size() != width)) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        for (var index = 0; index < width; index++) {
            var at = index;
            var cells = side.headings().stream()
                    .map(heading -> draft.texts().cell(places.when(heading.id(), at)))
                    .toList();
            Column.of(places.input(side.inputs().get(at).id()), cells, draft).ifPresent(columns::add);
        }
        return Optional.<List<Column>>of(columns).filter(read -> read.size() == width);
    }

    /** One side under check. */
    private record Side(CrossSide side, CrossPlaces places, List<Column> columns, Problems problems) {

        void overlaps(Draft draft) {
            if (columns.size() == 1) {
                columns.get(0).overlaps().forEach(each -> overlap(each.first(), each.second(), each.common()));
            } else if (side.headings().size() <= PAIRED) {
                pairs(Column.areIndependent(columns, draft));
            } else {
                repeated();
            }
        }

        private void pairs(boolean certain) {
            for (var second = 1; second < side.headings().size(); second++) {
                for (var first = 0; first < second; first++) {
                    if (meet(first, second)) {
                        pair(first, second, certain || regions(first).equals(regions(second)));
                        break;
                    }
                }
            }
        }

        private void pair(int first, int second, boolean certain) {
            if (certain) {
                overlap(first, second, shown(second));
            } else {
                problems.add(
                        Mistake.CROSS_HEADINGS_MAY_OVERLAP,
                        places.heading(id(second)),
                        places.side(),
                        id(first),
                        id(second));
            }
        }

        private void repeated() {
            var seen = new HashMap<List<Region>, Integer>();
            for (var second = 0; second < side.headings().size(); second++) {
                var first = seen.putIfAbsent(regions(second), second);
                if (first != null && meet(first, second)) {
                    overlap(first, second, shown(second));
                }
            }
        }

        private boolean meet(int first, int second) {
            return columns.stream()
                    .allMatch(column ->
                            column.cells().get(first).meets(column.cells().get(second)));
        }

        private List<Region> regions(int heading) {
            return columns.stream().map(column -> column.cells().get(heading)).toList();
        }

        private void overlap(int first, int second, String common) {
            problems.add(
                    Mistake.CROSS_HEADINGS_OVERLAP,
                    places.heading(id(second)),
                    places.side(),
                    id(first),
                    id(second),
                    common);
        }

        void gaps(Draft draft) {
            if (columns.size() > 1) {
                return;
            }
            var column = columns.get(0);
            var gaps = new ArrayList<String>();
            column.gaps().ifPresent(gaps::add);
            if (!column.takesMissing() && column.mayBeMissing(draft)) {
                gaps.add("`missing`");
            }
            if (!gaps.isEmpty()) {
                problems.add(Mistake.CROSS_GAP, places.whole(), places.side(), String.join(", ", gaps));
            }
        }

        private String shown(int heading) {
            return IntStream.range(0, columns.size())
                    .mapToObj(input -> "`" + heading(heading).when().get(input).strip() + "`")
                    .collect(Collectors.joining(", "));
        }

        private Heading heading(int number) {
            return side.headings().get(number);
        }

        private String id(int number) {
            return heading(number).id();
        }
    }
}
