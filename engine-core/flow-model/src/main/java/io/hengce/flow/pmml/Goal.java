package io.hengce.flow.pmml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model is to find out.
 *
 * @param kind of the target field
 * @param isClass it chooses a class; otherwise it comes to a number
 */
record Goal(FieldKind kind, boolean isClass, Draft draft) {

    /** The classes that are named, each once, in order. */
    double[] classes(List<?> names, String where) {
        var classes = new ArrayList<Double>();
        for (var name : names) {
            var value = draft.literal(name, kind, where);
            if (!classes.contains(value)) {
                classes.add(value);
            }
        }
        return classes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A class as the document names it. */
    String name(double value) {
        return switch (kind.type()) {
            case TEXT -> draft.symbols().text(value);
            case TRUTH -> value == 1 ? "true" : "false";
            case NUMBER -> new BigDecimal(value).stripTrailingZeros().toPlainString();
        };
    }

    static int indexOf(double[] classes, double value) {
        for (var number = 0; number < classes.length; number++) {
            if (classes[number] == value) {
                return number;
            }
        }
        return -1;
    }

    /** The class with the greatest weight; of equals the first. */
    static int greatest(double[] weights) {
        var greatest = 0;
        for (var number = 1; number < weights.length; number++) {
            if (weights[number] > weights[greatest]) {
                greatest = number;
            }
        }
        return greatest;
    }
}
