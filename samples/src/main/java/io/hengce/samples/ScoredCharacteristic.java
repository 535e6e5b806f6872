package io.hengce.samples;

import java.util.List;

/** A characteristic as it stands in the scorecard: its bins with their points, the worst bin at 0. */
record ScoredCharacteristic(WoeBins woe, double coefficient, double waldZ, List<Integer> points) {

    ScoredCharacteristic {
        points = List.copyOf(points);
    }

    String field() {
        return woe.candidate().field();
    }

    int points(Loan loan) {
        return points.get(woe.indexOf(loan));
    }
}
