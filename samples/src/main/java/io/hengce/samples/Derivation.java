package io.hengce.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The way from loans to a scorecard: hold out, class, select, fit, scale, round. */
final class Derivation {

    private static final double INFORMATIVE = 0.02;
    /** Wald z at the 5 % level: what is weaker, or negative, leaves the scorecard. */
    private static final double SIGNIFICANT = 1.96;

    private final List<Loan> train;
    private final PointsScale scale;

    Derivation(List<Loan> loans, Holdout holdout, PointsScale scale) {
        this.train = loans.stream().filter(loan -> !holdout.holds(loan)).toList();
        this.scale = scale;
    }

    /** Bins of every candidate, whether it is kept or not. */
    List<WoeBins> classed(List<Candidate> candidates) {
        return candidates.stream().map(new Classing(train)::bins).toList();
    }

    DerivedScorecard scorecard(List<Candidate> candidates) {
        var kept = new ArrayList<>(classed(candidates).stream()
                .filter(bins -> bins.informationValue() >= INFORMATIVE)
                .toList());
        while (true) {
            var fit = fit(kept);
            int weakest = IntStream.range(0, kept.size())
                    .boxed()
                    .min(Comparator.comparingDouble(i -> fit.waldZ(i + 1)))
                    .orElseThrow();
            if (fit.waldZ(weakest + 1) >= SIGNIFICANT) {
                return points(kept, fit);
            }
            kept.remove(weakest);
        }
    }

    private LogisticRegression.Fit fit(List<WoeBins> characteristics) {
        var rows = new double[train.size()][characteristics.size() + 1];
        var good = new boolean[train.size()];
        for (int r = 0; r < train.size(); r++) {
            var loan = train.get(r);
            good[r] = !loan.bad();
            rows[r][0] = 1;
            for (int c = 0; c < characteristics.size(); c++) {
                rows[r][c + 1] = characteristics.get(c).woe(loan);
            }
        }
        return LogisticRegression.fit(rows, good);
    }

    /** The worst bin of a characteristic gets 0 points; the base is the score of a loan that is worst in everything. */
    private DerivedScorecard points(List<WoeBins> kept, LogisticRegression.Fit fit) {
        double worstLogOdds = fit.coefficients()[0];
        var characteristics = new ArrayList<ScoredCharacteristic>();
        for (int c = 0; c < kept.size(); c++) {
            var bins = kept.get(c);
            double coefficient = fit.coefficients()[c + 1];
            worstLogOdds += coefficient * bins.worst();
            var points = IntStream.range(0, bins.bins().size())
                    .mapToObj(b -> (int) Math.round(scale.factor() * coefficient * (bins.woe(b) - bins.worst())))
                    .toList();
            characteristics.add(new ScoredCharacteristic(bins, coefficient, fit.waldZ(c + 1), points));
        }
        return new DerivedScorecard((int) Math.round(scale.points(worstLogOdds)), characteristics);
    }
}
