package io.hengce.flow.pmml;

import java.util.Arrays;
import org.dmg.pmml.regression.RegressionModel.NormalizationMethod;

/** One linear formula, or one for each class, and what makes numbers or probabilities of their results. */
final class RegressionScorer implements Scorer {

    private final Formula[] formulas;
    private final double[] classes;
    private final NormalizationMethod normalization;

    RegressionScorer(Formula[] formulas, double[] classes, NormalizationMethod normalization) {
        this.formulas = formulas;
        this.classes = classes;
        this.normalization = normalization;
    }

    /**
     * Intercept + sum of coefficient x the product of powers of fields + coefficients of the categories that are there.
     *
     * @param slots of the factors of every term
     * @param exponents of the factors of every term
     */
    record Formula(double intercept, double[] coefficients, int[][] slots, int[][] exponents, Categories categories) {

        double value(double[] values) {
            var sum = intercept;
            for (var term = 0; term < coefficients.length; term++) {
                sum += coefficients[term] * product(slots[term], exponents[term], values);
            }
            sum = categories.addTo(sum, values);
            return Double.isNaN(sum) ? sum : ModelFault.finite(sum);
        }

        private static double product(int[] factors, int[] exponents, double[] values) {
            var product = 1.0;
            for (var factor = 0; factor < factors.length; factor++) {
                var value = values[factors[factor]];
                if (Double.isNaN(value)) {
                    return value;
                }
                product *= exponents[factor] == 1 ? value : StrictMath.pow(value, exponents[factor]);
            }
            return ModelFault.finite(product);
        }
    }

    /** Coefficients that count where a field has a category; a missing field has none. */
    record Categories(int[] slots, double[] values, double[] coefficients) {

        double addTo(double start, double[] fields) {
            var sum = start;
            for (var number = 0; number < slots.length; number++) {
                if (fields[slots[number]] == values[number]) {
                    sum += coefficients[number];
                }
            }
            return sum;
        }
    }

    @Override
    public double[] classes() {
        return classes;
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        if (classes.length == 0) {
            var sum = formulas[0].value(slots);
            return Double.isNaN(sum) ? sum : ModelFault.finite(link(sum));
        }
        for (var number = 0; number < formulas.length; number++) {
            probabilities[number] = formulas[number].value(slots);
            if (Double.isNaN(probabilities[number])) {
                Arrays.fill(probabilities, Double.NaN);
                return Double.NaN;
            }
        }
        normalize(probabilities);
        return classes[Goal.greatest(probabilities)];
    }

    private void normalize(double[] sums) {
        switch (normalization) {
            case SOFTMAX -> softmax(sums);
            case SIMPLEMAX -> divide(sums);
            default -> {
                sums[0] = link(sums[0]);
                sums[1] = 1 - sums[0];
            }
        }
        for (var probability : sums) {
            ModelFault.finite(probability);
        }
    }

    /** Taken from the greatest, so that no sum is too large for its power of e. */
    private static void softmax(double[] sums) {
        var greatest = sums[Goal.greatest(sums)];
        for (var number = 0; number < sums.length; number++) {
            sums[number] = StrictMath.exp(sums[number] - greatest);
        }
        divide(sums);
    }

    private static void divide(double[] parts) {
        var sum = 0.0;
        for (var part : parts) {
            sum += part;
        }
        for (var number = 0; number < parts.length; number++) {
            parts[number] /= sum;
        }
    }

    private double link(double sum) {
        return switch (normalization) {
            case SOFTMAX, LOGIT -> 1 / (1 + StrictMath.exp(-sum));
            case EXP -> StrictMath.exp(sum);
            case CLOGLOG -> 1 - StrictMath.exp(-StrictMath.exp(sum));
            case LOGLOG -> StrictMath.exp(-StrictMath.exp(-sum));
            case CAUCHIT -> 0.5 + StrictMath.atan(sum) / StrictMath.PI;
            default -> sum;
        };
    }
}
