package io.hengce.flow.check;

import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;

/** Of the bins of a characteristic exactly one holds each value that its input can have, and one holds missing where the input may be missing. */
final class BinsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().scorecards) {
            node.characteristics().forEach(part -> characteristic(node, part, draft, problems));
        }
    }

    private static void characteristic(ScorecardNode node, Characteristic part, Draft draft, Problems problems) {
        var place = Places.characteristic(node.id(), part.id());
        var places = part.bins().stream()
                .map(bin -> Places.bin(node.id(), part.id(), bin.id()))
                .toList();
        var cells = places.stream().map(draft.texts()::cell).toList();
        Column.of(place, cells, draft).ifPresent(column -> {
            for (var overlap : column.overlaps()) {
                problems.add(
                        Mistake.BINS_OVERLAP,
                        places.get(overlap.second()),
                        part.bins().get(overlap.first()).id(),
                        part.bins().get(overlap.second()).id(),
                        overlap.common());
            }
            column.gaps().ifPresent(gap -> problems.add(Mistake.BINS_GAP, place, gap));
            if (!column.takesMissing() && column.mayBeMissing(draft)) {
                problems.add(Mistake.BINS_WITHOUT_MISSING, place, part.id());
            }
        });
    }
}
