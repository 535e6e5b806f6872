package io.hengce.flow.pmml;

import org.dmg.pmml.DataType;

/**
 * What a field of a model holds. Every value is a double: a number as it is, true and false as 1 and 0, a text by its code among the model's texts.
 *
 * @param isSingle a number is rounded to single precision
 * @param isWhole a number has no fraction
 */
record FieldKind(ModelType type, boolean isSingle, boolean isWhole) {

    static final FieldKind NUMBER = new FieldKind(ModelType.NUMBER, false, false);
    static final FieldKind TEXT = new FieldKind(ModelType.TEXT, false, false);
    static final FieldKind TRUTH = new FieldKind(ModelType.TRUTH, false, false);

    static FieldKind of(DataType type) {
        return switch (type) {
            case INTEGER -> new FieldKind(ModelType.NUMBER, false, true);
            case FLOAT -> new FieldKind(ModelType.NUMBER, true, false);
            case BOOLEAN -> TRUTH;
            case DOUBLE -> NUMBER;
            default -> TEXT;
        };
    }

    boolean isNumber() {
        return type == ModelType.NUMBER;
    }

    /** A number as the field holds it. */
    double fit(double value) {
        return isSingle ? (float) value : value;
    }
}
