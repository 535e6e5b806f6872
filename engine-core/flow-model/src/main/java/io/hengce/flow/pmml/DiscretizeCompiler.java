package io.hengce.flow.pmml;

import org.dmg.pmml.Discretize;

/** Compiles the cutting of a number into named stretches. One per expression. */
final class DiscretizeCompiler {

    private final Scope scope;

    DiscretizeCompiler(Scope scope) {
        this.scope = scope;
    }

    Term compile(Discretize discretize, FieldKind wanted) {
        var terms = new TermCompiler(scope);
        var where = Findings.where(discretize);
        var column = scope.column(discretize.requireField(), where);
        terms.expect(column, FieldKind.NUMBER, where);
        var bins = discretize.getDiscretizeBins();
        var stretches = bins.stream()
                .map(bin -> Stretch.of(bin.requireInterval(), scope.draft()))
                .toArray(Stretch[]::new);
        var values = bins.stream()
                .mapToDouble(bin -> scope.draft().literal(bin.requireBinValue(), wanted, where))
                .toArray();
        var otherwise =
                terms.literal(discretize.getDefaultValue(), wanted, discretize).orElse(Double.NaN);
        var slot = column.slot();
        var missing =
                terms.literal(discretize.getMapMissingTo(), wanted, discretize).orElse(Double.NaN);
        return slots -> {
            var value = slots[slot];
            return Double.isNaN(value) ? missing : cut(value, stretches, values, otherwise);
        };
    }

    private static double cut(double value, Stretch[] stretches, double[] values, double otherwise) {
        for (var number = 0; number < stretches.length; number++) {
            if (stretches[number].holds(value)) {
                return values[number];
            }
        }
        return otherwise;
    }
}
