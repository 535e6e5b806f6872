package io.hengce.flow.dictionary;

import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

/** The units of a type: of numbers that declare scale and range and are below 10 to the power 18 in units of their last decimal, and of strings of a closed domain. */
public record FieldUnits() implements FieldType.Cases<Units> {

    private static final BigInteger LIMIT = BigInteger.TEN.pow(18);

    /** More digits than these make no long. */
    private static final int DIGITS = 19;

    public static Units of(FieldType type) {
        return type.accept(new FieldUnits());
    }

    @Override
    public Units number(NumberType type) {
        if (type.scale().isEmpty() || type.min().isEmpty() || type.max().isEmpty()) {
            return Units.None.NONE;
        }
        return decimals(type.scale().getAsInt(), type.min().get(), type.max().get());
    }

    private static Units decimals(int scale, BigDecimal min, BigDecimal max) {
        var tooLarge = Stream.of(min, max).anyMatch(end -> end.precision() - (long) end.scale() + scale > DIGITS);
        if (tooLarge) {
            return Units.None.NONE;
        }
        var low = min.movePointRight(scale).toBigInteger();
        var high = max.movePointRight(scale).toBigInteger();
        return low.abs().compareTo(LIMIT) < 0 && high.abs().compareTo(LIMIT) < 0
                ? new Units.Decimals(scale, low.longValue(), high.longValue())
                : Units.None.NONE;
    }

    @Override
    public Units string(StringType type) {
        return type.domain().isEmpty()
                ? Units.None.NONE
                : new Units.Codes(type.domain().stream().map(DomainValue::code).toList());
    }

    @Override
    public Units truth() {
        return Units.None.NONE;
    }

    @Override
    public Units date() {
        return Units.None.NONE;
    }

    @Override
    public Units dateTime() {
        return Units.None.NONE;
    }

    @Override
    public Units list(ListType type) {
        return Units.None.NONE;
    }

    @Override
    public Units record(RecordType type) {
        return Units.None.NONE;
    }
}
