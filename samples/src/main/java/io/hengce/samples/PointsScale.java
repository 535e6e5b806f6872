package io.hengce.samples;

/** Points from log odds: at {@code odds} goods to one bad a loan has {@code score} points, and {@code pointsToDouble} more double the odds. */
record PointsScale(double score, double odds, double pointsToDouble) {

    static final PointsScale CONSUMER_LOAN = new PointsScale(600, 20, 20);

    double factor() {
        return pointsToDouble / StrictMath.log(2);
    }

    double points(double logOdds) {
        return score + factor() * (logOdds - StrictMath.log(odds));
    }
}
