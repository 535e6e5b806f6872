package io.hengce.samples;

import java.util.List;

/** A scorecard that came from data: score = base + the points of every characteristic. */
record DerivedScorecard(int base, List<ScoredCharacteristic> characteristics) {

    DerivedScorecard {
        characteristics = List.copyOf(characteristics);
    }

    int score(Loan loan) {
        return base
                + characteristics.stream()
                        .mapToInt(characteristic -> characteristic.points(loan))
                        .sum();
    }

    Separation separation(List<Loan> loans) {
        return Separation.of(loans, this::score);
    }
}
