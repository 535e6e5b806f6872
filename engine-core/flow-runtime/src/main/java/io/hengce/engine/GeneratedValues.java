package io.hengce.engine;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Values that obey their types: constants of a drawing, their neighbours, ends of ranges, anything between. One thread at a time. */
record GeneratedValues(Random random, DrawnConstants constants) implements FieldType.Cases<Value> {

    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 365 * 90;
    private static final BigDecimal WIDE = new BigDecimal(1_000_000);
    private static final MathContext SENT = new MathContext(NumberText.DIGITS_LIMIT, RoundingMode.DOWN);
    private static final int LONGEST_LIST = 6;
    private static final int ONE_IN = 8;

    Value value(FieldType type) {
        return type.accept(this);
    }

    @Override
    public Value number(FieldType.NumberType type) {
        var scale = type.scale().orElse(2);
        var low = type.min().orElse(WIDE.negate()).setScale(scale, RoundingMode.CEILING);
        var high = type.max().orElse(WIDE.max(low)).setScale(scale, RoundingMode.FLOOR);
        var number = switch (random.nextInt(ONE_IN)) {
            case 0 -> low;
            case 1 -> high;
            case 2, 3 -> between(low, high);
            default -> nearby(scale, between(low, high));
        };
        // Between two ends of 34 digits lie numbers of more; toward zero the nearest that can be sent is still between
        // them.
        return low.compareTo(high) > 0
                ? Value.Missing.MISSING
                : Value.of(number.max(low).min(high).round(SENT));
    }

    /** A constant, or the number before or behind it. */
    private BigDecimal nearby(int scale, BigDecimal otherwise) {
        return constants.numbers().isEmpty()
                ? otherwise
                : pick(constants.numbers())
                        .setScale(scale, RoundingMode.HALF_UP)
                        .add(BigDecimal.valueOf(random.nextInt(3) - 1L, scale));
    }

    private BigDecimal between(BigDecimal low, BigDecimal high) {
        var width = high.subtract(low).unscaledValue().add(BigInteger.ONE);
        if (width.signum() <= 0) {
            return low;
        }
        return low.add(new BigDecimal(new BigInteger(width.bitLength() + 8, random).mod(width), low.scale()));
    }

    @Override
    public Value string(FieldType.StringType type) {
        if (!type.domain().isEmpty()) {
            return Value.of(pick(type.domain().stream().map(DomainValue::code).toList()));
        }
        return Value.of(constants.texts().isEmpty() || random.nextInt(ONE_IN) == 0 ? "other" : pick(constants.texts()));
    }

    @Override
    public Value truth() {
        return Value.of(random.nextBoolean());
    }

    @Override
    public Value date() {
        return new Value.DateValue(day());
    }

    private LocalDate day() {
        if (constants.dates().isEmpty() || random.nextBoolean()) {
            return FIRST_DAY.plusDays(random.nextInt(DAYS));
        }
        var drawn = pick(constants.dates());
        var nearby = drawn.plusDays(random.nextInt(3) - 1L);
        return TimeText.inBounds(nearby.getYear()) ? nearby : drawn;
    }

    @Override
    public Value dateTime() {
        return new Value.DateTimeValue(
                day().atTime(random.nextInt(24), random.nextInt(60)).atOffset(ZoneOffset.ofHours(8)));
    }

    @Override
    public Value list(FieldType.ListType type) {
        return new Value.ListValue(IntStream.range(0, random.nextInt(LONGEST_LIST))
                .mapToObj(number -> value(type.element()))
                .toList());
    }

    @Override
    public Value record(FieldType.RecordType type) {
        var members = new LinkedHashMap<String, Value>();
        for (var member : type.members()) {
            if (member.use().required() || random.nextInt(ONE_IN) > 0) {
                members.put(member.id(), value(member.type()));
            }
        }
        return new Value.RecordValue(members);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
