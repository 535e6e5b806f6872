package io.hengce.designer.drawing;

import java.util.List;

/**
 * Room that is made along one axis: what lies beside a band is pushed away from it, what lies within it is pulled apart.
 * Positions keep their order, and each shown position is that of exactly one meant by the document.
 */
record Stretch(List<Band> bands) {

    /**
     * Where one thing is larger than the document means it.
     *
     * @param half of its size as meant
     * @param more how much further each of its sides is from its centre
     */
    record Band(double centre, double half, double more) {

        private double push(double at) {
            return more * Math.max(-1, Math.min(1, (at - centre) / half));
        }
    }

    Stretch {
        bands = List.copyOf(bands);
    }

    /** Where a position is shown. */
    double shown(double meant) {
        return meant + bands.stream().mapToDouble(band -> band.push(meant)).sum();
    }

    /** The position that is shown there: a straight line between the ends of bands. */
    double meant(double shown) {
        var all = bands.stream().mapToDouble(Band::more).sum();
        var ends = bands.stream()
                .flatMap(band -> List.of(band.centre() - band.half(), band.centre() + band.half()).stream())
                .sorted()
                .toList();
        if (ends.isEmpty() || shown <= shown(ends.get(0))) {
            return shown + all;
        }
        for (var index = 1; index < ends.size(); index++) {
            var from = ends.get(index - 1);
            var to = ends.get(index);
            if (shown <= shown(to) && to > from) {
                return from + (shown - shown(from)) * (to - from) / (shown(to) - shown(from));
            }
        }
        return shown - all;
    }
}
