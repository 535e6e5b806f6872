package io.hengce.flow.oracle;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Random values that obey their types, often at the edges; a seed gives the same values again. One per sequence. */
public final class ValueGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 365 * 40;
    private static final List<String> TEXTS = List.of("", "A", "rent", "own", "RENT", "信贷", "a b", "x\"y", "12", "abc");

    private final Random random;

    public ValueGenerator(Random random) {
        this.random = random;
    }

    /** A value for every field, about one in six missing. */
    public Map<String, Value> values(List<Field> fields) {
        var values = new HashMap<String, Value>();
        for (var field : fields) {
            values.put(field.id(), random.nextInt(6) == 0 ? Value.Missing.MISSING : value(field.type()));
        }
        return values;
    }

    /** A value of the type, never missing. */
    public Value value(FieldType type) {
        return type.accept(new FieldType.Cases<Value>() {
            @Override
            public Value number(NumberType number) {
                return Value.of(ValueGenerator.this.number(number));
            }

            @Override
            public Value string(StringType string) {
                var texts = string.domain().isEmpty()
                        ? TEXTS
                        : string.domain().stream().map(DomainValue::code).toList();
                return Value.of(texts.get(random.nextInt(texts.size())));
            }

            @Override
            public Value truth() {
                return Value.of(random.nextBoolean());
            }

            @Override
            public Value date() {
                return new Value.DateValue(ValueGenerator.this.date());
            }

            @Override
            public Value dateTime() {
                return new Value.DateTimeValue(time());
            }

            @Override
            public Value list(ListType list) {
                return new Value.ListValue(IntStream.range(0, random.nextInt(5))
                        .mapToObj(index -> ValueGenerator.this.element(list.element()))
                        .toList());
            }

            @Override
            public Value record(RecordType record) {
                var members = new LinkedHashMap<String, Value>();
                var values = values(record.members());
                record.members().forEach(member -> members.put(member.id(), values.get(member.id())));
                return new Value.RecordValue(members);
            }
        });
    }

    /** Elements that are records are never missing, others are one in six. */
    private Value element(FieldType type) {
        return type instanceof RecordType || random.nextInt(6) > 0 ? value(type) : Value.Missing.MISSING;
    }

    LocalDate date() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    OffsetDateTime time() {
        var offset = ZoneOffset.ofHours(random.nextInt(3) * 4);
        return date().atTime(random.nextInt(24), random.nextInt(60)).atOffset(offset);
    }

    private BigDecimal number(NumberType type) {
        var scale = type.scale().orElse(2);
        var min = type.min().orElse(BigDecimal.valueOf(-1000)).setScale(scale, RoundingMode.CEILING);
        var max = type.max().orElse(BigDecimal.valueOf(100000).max(min)).setScale(scale, RoundingMode.FLOOR);
        return switch (random.nextInt(8)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> within(BigDecimal.ZERO.setScale(scale), min, max);
            case 3 -> within(BigDecimal.valueOf(random.nextInt(10)).setScale(scale), min, max);
            default -> uniform(min, max);
        };
    }

    private static BigDecimal within(BigDecimal number, BigDecimal min, BigDecimal max) {
        return number.max(min).min(max);
    }

    private BigDecimal uniform(BigDecimal min, BigDecimal max) {
        var width = max.subtract(min).unscaledValue().add(BigInteger.ONE);
        var offset = new BigInteger(width.bitLength() + 8, random).mod(width);
        return min.add(new BigDecimal(offset, min.scale()));
    }
}
