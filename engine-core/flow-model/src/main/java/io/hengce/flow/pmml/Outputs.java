package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.List;
import org.dmg.pmml.Output;
import org.dmg.pmml.OutputField;
import org.dmg.pmml.ResultFeature;
import org.jspecify.annotations.Nullable;

/** What a model puts out beside its answer: named values, in order; a later one may use an earlier one. Safe for many threads when compiled. */
final class Outputs {

    private final List<Column> columns = new ArrayList<>();
    private final List<Filling> fillings = new ArrayList<>();

    /** Puts an output into its slot. */
    @FunctionalInterface
    private interface Filling {
        void fill(double[] slots, double answer, double[] probabilities);
    }

    /** The outputs of a model; their names are then known in its scope. */
    static Outputs of(@Nullable Output output, Scope scope, Goal goal, double[] classes) {
        var outputs = new Outputs();
        if (output != null) {
            output.getOutputFields().stream()
                    .filter(field -> field.getResultFeature() != ResultFeature.REASON_CODE)
                    .forEach(field -> outputs.add(field, scope, goal, classes));
        }
        return outputs;
    }

    private void add(OutputField field, Scope scope, Goal goal, double[] classes) {
        var where = Findings.where(field);
        if (columns.stream().anyMatch(each -> each.name().equals(field.requireName()))) {
            scope.findings().add("PMML_OUTPUT_TWICE", field.requireName());
        }
        switch (field.getResultFeature()) {
            case PROBABILITY -> addProbability(field, scope, goal, classes);
            case TRANSFORMED_VALUE -> {
                var kind = field.getDataType() == null ? FieldKind.NUMBER : FieldKind.of(field.requireDataType());
                var term = new TermCompiler(scope).compile(field.requireExpression(), kind);
                var column = add(field.requireName(), kind, scope);
                fillings.add((slots, answer, all) -> slots[column.slot()] = kind.fit(term.value(slots)));
            }
            case PREDICTED_VALUE -> addPredicted(field.requireName(), scope, goal);
            default -> scope.findings().add("PMML_UNSUPPORTED", 0, where);
        }
    }

    private void addProbability(OutputField field, Scope scope, Goal goal, double[] classes) {
        var where = Findings.where(field);
        var value = field.getValue();
        if (value == null) {
            var column = add(field.requireName(), FieldKind.NUMBER, scope);
            fillings.add((slots, answer, all) ->
                    slots[column.slot()] = Double.isNaN(answer) ? answer : all[Goal.indexOf(classes, answer)]);
            return;
        }
        var index = Goal.indexOf(classes, scope.draft().literal(value, goal.kind(), where));
        if (index < 0) {
            scope.findings().add("PMML_INCOMPLETE", where, "probability(" + value + ")");
            return;
        }
        addProbability(field.requireName(), index, scope);
    }

    private Column add(String name, FieldKind kind, Scope scope) {
        var column = scope.draft().column(name, kind);
        scope.add(column);
        columns.add(column);
        return column;
    }

    private void addPredicted(String name, Scope scope, Goal goal) {
        var column = add(name, goal.kind(), scope);
        fillings.add((slots, answer, all) -> slots[column.slot()] = answer);
    }

    private void addProbability(String name, int index, Scope scope) {
        var column = add(name, FieldKind.NUMBER, scope);
        fillings.add((slots, answer, all) -> slots[column.slot()] = all[index]);
    }

    /** Adds what every model puts out, unless it has outputs of these names: {@code predictedValue}, and {@code probability(CLASS)} of each class. */
    void addStandard(Scope scope, Goal goal, double[] classes) {
        if (!has("predictedValue")) {
            addPredicted("predictedValue", scope, goal);
        }
        for (var number = 0; number < classes.length; number++) {
            var name = "probability(" + goal.name(classes[number]) + ")";
            if (!has(name)) {
                addProbability(name, number, scope);
            }
        }
    }

    private boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    List<Column> columns() {
        return columns;
    }

    void fill(double[] slots, double answer, double[] probabilities) {
        fillings.forEach(each -> each.fill(slots, answer, probabilities));
    }

    void clear(double[] slots) {
        columns.forEach(column -> slots[column.slot()] = Double.NaN);
    }
}
