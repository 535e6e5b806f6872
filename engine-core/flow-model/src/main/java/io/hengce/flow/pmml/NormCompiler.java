package io.hengce.flow.pmml;

import org.dmg.pmml.NormContinuous;
import org.dmg.pmml.OutlierTreatmentMethod;

/** Compiles piecewise linear normalisation. One per expression. */
final class NormCompiler {

    private final Scope scope;

    NormCompiler(Scope scope) {
        this.scope = scope;
    }

    Term compile(NormContinuous norm, FieldKind wanted) {
        var terms = new TermCompiler(scope);
        var where = Findings.where(norm);
        terms.expectNumber(wanted, norm);
        var column = scope.column(norm.requireField(), where);
        terms.expect(column, FieldKind.NUMBER, where);
        var points = norm.requireLinearNorms();
        var from = new double[points.size()];
        var to = new double[points.size()];
        for (var number = 0; number < from.length; number++) {
            from[number] = scope.draft().number(points.get(number).requireOrig(), where);
            to[number] = scope.draft().number(points.get(number).requireNorm(), where);
            if (number > 0 && from[number] <= from[number - 1]) {
                scope.findings().add("PMML_INCOMPLETE", where, "orig in ascending order");
            }
        }
        if (from.length < 2) {
            scope.findings().add("PMML_INCOMPLETE", where, "two LinearNorm");
            return slots -> Double.NaN;
        }
        var line = new Line(from, to, norm.getOutliers());
        var slot = column.slot();
        return terms.orElse(slots -> line.at(slots[slot]), norm.getMapMissingTo(), wanted, norm);
    }

    /** A line through points; beyond its ends as the treatment of outliers says. */
    private record Line(double[] from, double[] to, OutlierTreatmentMethod outliers) {

        double at(double x) {
            if (Double.isNaN(x)) {
                return x;
            }
            var last = from.length - 1;
            if (x < from[0] || x > from[last]) {
                return switch (outliers) {
                    case AS_MISSING_VALUES -> Double.NaN;
                    case AS_EXTREME_VALUES -> x < from[0] ? to[0] : to[last];
                    case AS_IS -> on(x < from[0] ? 1 : last, x);
                };
            }
            var right = 1;
            while (x > from[right]) {
                right++;
            }
            return on(right, x);
        }

        /** On the straight line that ends at a point. */
        private double on(int right, double x) {
            var left = right - 1;
            var slope = (to[right] - to[left]) / (from[right] - from[left]);
            return ModelFault.finite(to[left] + (x - from[left]) * slope);
        }
    }
}
