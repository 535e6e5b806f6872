package io.hengce.engine.counterfactual;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values of one field that are tried: of what has an order the breakpoints with the values next to them, and probes between, upwards and downwards; of strings and
 * booleans each for itself.
 *
 * @param now the value of the application
 */
record Lines(Value now, Set<Value> breakpoints) implements FieldType.Cases<List<Line>> {

    private static final int PROBES = 12;
    private static final int FINEST = 6;
    private static final BigDecimal WIDE = new BigDecimal(1_000_000_000);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    static List<Line> of(Field field, Value now, Set<Value> breakpoints) {
        return field.type().accept(new Lines(now, breakpoints));
    }

    @Override
    public List<Line> number(FieldType.NumberType type) {
        var steps = new Steps.OfNumbers(type.scale().orElseGet(this::finest));
        var low = type.min().orElse(WIDE.negate()).setScale(steps.scale(), RoundingMode.CEILING);
        var high = type.max().orElse(WIDE).setScale(steps.scale(), RoundingMode.FLOOR);
        return ordered(steps, low.unscaledValue(), high.unscaledValue());
    }

    /** Where a field has no scale, that of the constants and of the value. */
    private int finest() {
        return Stream.concat(Stream.of(now), breakpoints.stream())
                .filter(Value.NumberValue.class::isInstance)
                .mapToInt(value -> ((Value.NumberValue) value)
                        .number()
                        .stripTrailingZeros()
                        .scale())
                .map(scale -> Math.max(0, Math.min(FINEST, scale)))
                .max()
                .orElse(2);
    }

    @Override
    public List<Line> date() {
        return ordered(
                new Steps.OfDates(), BigInteger.valueOf(FIRST.toEpochDay()), BigInteger.valueOf(LAST.toEpochDay()));
    }

    private List<Line> ordered(Steps steps, BigInteger low, BigInteger high) {
        var from = steps.of(now);
        var start = from.orElse(low);
        var all = new TreeSet<BigInteger>();
        for (var breakpoint : breakpoints) {
            steps.of(breakpoint)
                    .ifPresent(
                            step -> all.addAll(List.of(step.subtract(BigInteger.ONE), step, step.add(BigInteger.ONE))));
        }
        probe(all, start, low);
        probe(all, start, high);
        all.removeIf(step -> step.compareTo(low) < 0 || step.compareTo(high) > 0);
        var up = from.isPresent() ? all.tailSet(start, false) : all;
        var down = from.isPresent() ? all.headSet(start, false).descendingSet() : new TreeSet<BigInteger>();
        return Stream.of(up, down)
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(
                        Optional.of(steps), line.stream().map(steps::at).toList()))
                .toList();
    }

    /** The end, even parts of the way to it, and halves of the way, ever nearer. */
    private static void probe(Set<BigInteger> all, BigInteger start, BigInteger end) {
        var way = end.subtract(start);
        for (var part = 1; part <= PROBES; part++) {
            all.add(start.add(way.multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(PROBES))));
            all.add(start.add(way.divide(BigInteger.TWO.pow(2 * part))));
        }
    }

    @Override
    public List<Line> string(FieldType.StringType type) {
        var codes = type.domain().isEmpty()
                ? breakpoints.stream().filter(Value.TextValue.class::isInstance)
                : type.domain().stream().map(DomainValue::code).map(Value::of);
        return each(codes);
    }

    @Override
    public List<Line> truth() {
        return each(Stream.of(Value.of(false), Value.of(true)));
    }

    private List<Line> each(Stream<? extends Value> values) {
        return values.filter(value -> !value.equals(now))
                .<Line>map(value -> new Line(Optional.empty(), List.of(value)))
                .toList();
    }

    @Override
    public List<Line> dateTime() {
        return List.of();
    }

    @Override
    public List<Line> list(FieldType.ListType type) {
        return List.of();
    }

    @Override
    public List<Line> record(FieldType.RecordType type) {
        return List.of();
    }
}
