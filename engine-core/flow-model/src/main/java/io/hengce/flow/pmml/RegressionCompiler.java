package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.Set;
import org.dmg.pmml.PMMLObject;
import org.dmg.pmml.regression.RegressionModel;
import org.dmg.pmml.regression.RegressionModel.NormalizationMethod;
import org.dmg.pmml.regression.RegressionTable;

/** Lays the terms of a regression out in arrays. One per scope. */
final class RegressionCompiler {

    private static final Set<NormalizationMethod> OF_MANY =
            Set.of(NormalizationMethod.SOFTMAX, NormalizationMethod.SIMPLEMAX);

    private final Scope scope;
    private final Goal goal;

    RegressionCompiler(Scope scope, Goal goal) {
        this.scope = scope;
        this.goal = goal;
    }

    Scorer compile(RegressionModel model) {
        var tables = model.requireRegressionTables();
        var method = model.getNormalizationMethod();
        var where = Findings.where(model);
        if (!goal.isClass()) {
            if (tables.size() != 1 || method == NormalizationMethod.SIMPLEMAX) {
                scope.findings().add("PMML_COMBINATION", where, "regression, " + tables.size() + ", " + method.value());
            }
            return new RegressionScorer(formulas(model), new double[0], method);
        }
        var classes = goal.classes(
                tables.stream().map(RegressionTable::requireTargetCategory).toList(), where);
        var isPair = classes.length == 2 && method != NormalizationMethod.NONE && method != NormalizationMethod.EXP;
        if (classes.length != tables.size() || classes.length < 2 || !isPair && !OF_MANY.contains(method)) {
            scope.findings().add("PMML_COMBINATION", where, "classification, " + tables.size() + ", " + method.value());
        }
        return new RegressionScorer(formulas(model), classes, method);
    }

    private RegressionScorer.Formula[] formulas(RegressionModel model) {
        return model.requireRegressionTables().stream().map(this::formula).toArray(RegressionScorer.Formula[]::new);
    }

    private RegressionScorer.Formula formula(RegressionTable table) {
        var coefficients = new ArrayList<Double>();
        var slots = new ArrayList<int[]>();
        var exponents = new ArrayList<int[]>();
        for (var predictor : table.getNumericPredictors()) {
            var exponent = predictor.getExponent();
            coefficients.add(number(predictor.requireCoefficient(), predictor));
            slots.add(new int[] {numeric(predictor.requireField(), predictor)});
            exponents.add(new int[] {exponent == null ? 1 : exponent});
        }
        for (var term : table.getPredictorTerms()) {
            var factors = term.requireFieldRefs().stream()
                    .mapToInt(factor -> numeric(factor.requireField(), term))
                    .toArray();
            if (term.getFieldRefs().stream().anyMatch(factor -> factor.getMapMissingTo() != null)) {
                scope.findings().add("PMML_COMBINATION", Findings.where(term), "mapMissingTo");
            }
            coefficients.add(number(term.requireCoefficient(), term));
            slots.add(factors);
            exponents.add(java.util.Arrays.stream(factors).map(each -> 1).toArray());
        }
        return new RegressionScorer.Formula(
                number(table.requireIntercept(), table),
                coefficients.stream().mapToDouble(Double::doubleValue).toArray(),
                slots.toArray(int[][]::new),
                exponents.toArray(int[][]::new),
                categories(table));
    }

    private RegressionScorer.Categories categories(RegressionTable table) {
        var predictors = table.getCategoricalPredictors();
        var slots = new int[predictors.size()];
        var values = new double[slots.length];
        var coefficients = new double[slots.length];
        for (var number = 0; number < slots.length; number++) {
            var predictor = predictors.get(number);
            var where = Findings.where(predictor);
            var column = scope.column(predictor.requireField(), where);
            slots[number] = column.slot();
            values[number] = scope.draft().literal(predictor.requireValue(), column.kind(), where);
            coefficients[number] = number(predictor.requireCoefficient(), predictor);
        }
        return new RegressionScorer.Categories(slots, values, coefficients);
    }

    private double number(Number number, PMMLObject element) {
        return scope.draft().number(number, Findings.where(element));
    }

    /** The slot of a field that is a number. */
    private int numeric(String field, PMMLObject element) {
        var column = scope.column(field, Findings.where(element));
        new TermCompiler(scope).expect(column, FieldKind.NUMBER, Findings.where(element));
        return column.slot();
    }
}
