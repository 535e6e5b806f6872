package io.hengce.samples;

/** Logistic regression by iteratively reweighted least squares (Newton's method on the log-likelihood). */
final class LogisticRegression {

    private static final int ITERATIONS = 50;
    private static final double CONVERGED = 1e-12;

    private LogisticRegression() {}

    /** Coefficients, the intercept first, and their standard errors. */
    record Fit(double[] coefficients, double[] standardErrors) {

        double waldZ(int index) {
            return coefficients[index] / standardErrors[index];
        }
    }

    /**
     * @param rows one array a loan; a leading 1 for the intercept is the caller's
     * @param good the outcomes: true counts as 1
     */
    static Fit fit(double[][] rows, boolean[] good) {
        int width = rows[0].length;
        var coefficients = new double[width];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            var step = new Newton(rows, good, coefficients);
            var change = step.inverse.times(step.gradient);
            double largest = 0;
            for (int i = 0; i < width; i++) {
                coefficients[i] += change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CONVERGED) {
                return new Fit(coefficients, step.inverse.diagonalRoots());
            }
        }
        throw new IllegalStateException("no convergence after " + ITERATIONS + " iterations");
    }

    /** Gradient and inverse information matrix at the given coefficients. */
    private static final class Newton {

        private final double[] gradient;
        private final SquareMatrix inverse;

        Newton(double[][] rows, boolean[] good, double[] coefficients) {
            int width = coefficients.length;
            gradient = new double[width];
            var information = new double[width][width];
            for (int r = 0; r < rows.length; r++) {
                double p = probability(rows[r], coefficients);
                double error = (good[r] ? 1 : 0) - p;
                for (int i = 0; i < width; i++) {
                    gradient[i] += error * rows[r][i];
                    addScaled(information[i], rows[r], p * (1 - p) * rows[r][i]);
                }
            }
            inverse = new SquareMatrix(information).inverse();
        }

        private static void addScaled(double[] sum, double[] row, double factor) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * row[i];
            }
        }
    }

    private static double probability(double[] row, double[] coefficients) {
        double logOdds = 0;
        for (int i = 0; i < row.length; i++) {
            logOdds += row[i] * coefficients[i];
        }
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
