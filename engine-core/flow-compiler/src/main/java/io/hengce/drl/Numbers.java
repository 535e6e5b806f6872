package io.hengce.drl;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.expr.ValueWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** How a field holds numbers. */
public final class Numbers {

    private final Journey journey;
    private final String field;
    private final NumberType type;

    private Numbers(Journey journey, String field, NumberType type) {
        this.journey = journey;
        this.field = field;
        this.type = type;
        journey.writer(field, ValueWriter.of(type));
    }

    static Numbers of(Journey journey, String field, int decimals, String rounding) {
        var type = new NumberType(
                "", OptionalInt.of(decimals), RoundingMode.valueOf(rounding), Optional.empty(), Optional.empty());
        return new Numbers(journey, field, type);
    }

    /** What is below is {@code ENGINE_RANGE}. */
    public Numbers atLeast(String digits) {
        var least = Optional.of(new BigDecimal(digits));
        return new Numbers(
                journey, field, new NumberType(type.unit(), type.scale(), type.rounding(), least, type.max()));
    }

    /** What is above is {@code ENGINE_RANGE}. */
    public Numbers atMost(String digits) {
        var most = Optional.of(new BigDecimal(digits));
        return new Numbers(
                journey, field, new NumberType(type.unit(), type.scale(), type.rounding(), type.min(), most));
    }
}
