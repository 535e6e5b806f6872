package io.hengce.flow.pmml;

import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.BooleanValue;
import io.hengce.flow.value.Value.NumberValue;
import io.hengce.flow.value.Value.TextValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A compiled model: values in, values out, the same on every machine. Safe for many threads. */
public final class PredictiveModel {

    private final List<Column> inputs;
    private final Symbols symbols;
    private final int slots;
    private final ModelCompiler.Compiled model;

    PredictiveModel(List<Column> inputs, Symbols symbols, int slots, ModelCompiler.Compiled model) {
        this.inputs = List.copyOf(inputs);
        this.symbols = symbols;
        this.slots = slots;
        this.model = model;
    }

    /** What the model asks for, in the order in which it is given. */
    public List<ModelField> inputs() {
        return fields(inputs);
    }

    /** What the model puts out: the outputs that it names, {@code predictedValue}, and {@code probability(CLASS)} of each class. */
    public List<ModelField> outputs() {
        return fields(model.outputs().columns());
    }

    private static List<ModelField> fields(List<Column> columns) {
        return columns.stream()
                .map(column -> new ModelField(column.name(), column.kind().type()))
                .toList();
    }

    /**
     * The values of all outputs, in order; missing where the model has no answer. Numbers are exactly what the doubles are, not rounded.
     *
     * @param values one for each input, of its type or missing
     * @throws ModelFault where the model refuses an input, or comes to no finite number
     */
    public List<Value> predict(List<Value> values) {
        var filled = new double[slots];
        Arrays.fill(filled, Double.NaN);
        for (var number = 0; number < inputs.size(); number++) {
            var column = inputs.get(number);
            filled[column.slot()] = taken(values.get(number), column);
        }
        var probabilities = new double[model.scorer().classes().length];
        var answer = model.scorer().score(filled, probabilities);
        model.outputs().fill(filled, answer, probabilities);
        return model.outputs().columns().stream()
                .map(column -> given(filled, column))
                .toList();
    }

    private double taken(Value value, Column column) {
        if (value.isMissing()) {
            return Double.NaN;
        }
        if (value instanceof NumberValue number && column.kind().isNumber()) {
            return number(number.number(), column.kind());
        }
        if (value instanceof TextValue text && column.kind().type() == ModelType.TEXT) {
            return symbols.lookup(text.text());
        }
        if (value instanceof BooleanValue truth && column.kind().type() == ModelType.TRUTH) {
            return truth.truth() ? 1 : 0;
        }
        throw new IllegalArgumentException("the input " + column.name() + " takes no value like " + value.getClass());
    }

    private static double number(BigDecimal number, FieldKind kind) {
        return kind.isWhole() && number.stripTrailingZeros().scale() > 0
                ? Preparation.NO_VALUE
                : kind.fit(number.doubleValue());
    }

    private Value given(double[] filled, Column column) {
        var value = filled[column.slot()];
        if (Double.isNaN(value)) {
            return Value.Missing.MISSING;
        }
        return switch (column.kind().type()) {
            case NUMBER -> Value.of(new BigDecimal(ModelFault.finite(value)));
            case TRUTH -> Value.of(value == 1);
            case TEXT -> {
                if (value == Symbols.OTHER) {
                    throw new ModelFault(ModelFault.RESULT, "the model puts out a text that it does not know");
                }
                yield Value.of(symbols.text(value));
            }
        };
    }
}
