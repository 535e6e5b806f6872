package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written as a long is what would be written as a value, or is refused in the same words. */
final class SlotWriterProperties {

    private static final FieldType NUMBER = LoanScope.number("", 2, "-1000000", "1000000");
    private static final List<String> EXPRESSIONS = List.of(
            "x",
            "x * y",
            "x + y * 0.125",
            "floor(x / y)",
            "x / y",
            "if x > y then x else 7.005",
            "default(x, y)",
            "12.345",
            "-x");
    private static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.FLOOR,
            RoundingMode.CEILING);

    @Property(tries = 3000)
    void writesAsAValueWriterDoes(@ForAll long seed) {
        var random = new Random(seed);
        var slots = new Slots(new Dictionary(fields(type(random))));
        var target = slots.require("target");
        var text = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
        var expression = new ExpressionReader(Scope.of(slots))
                .expression(text, LoanScope.PLACE)
                .get();
        var values = Map.of("x", number(random), "y", number(random));
        var fast = frame(slots, values);
        var slow = frame(slots, values);
        var writer = ValueWriter.of(slots.type(target));

        var written = outcome(() -> {
            expression.into(slots, target).write(fast);
            return fast.get(target);
        });

        assertThat(written)
                .as("%s with %s into %s", text, values, slots.type(target))
                .isEqualTo(outcome(() -> writer.write(expression.evaluator().evaluate(slow))));
        assertThat(fast.copy().get(target)).isEqualTo(fast.get(target));
        assertThat(fast.units(target)).isEqualTo(slots.units(target).of(fast.get(target)));
    }

    @Property(tries = 3000)
    void writesSumsAsAValueWriterDoes(@ForAll long seed) {
        var random = new Random(seed);
        var slots = new Slots(new Dictionary(fields(type(random))));
        var target = slots.require("target");
        var units = new Units.Decimals(random.nextInt(5), -1_000_000, 1_000_000);
        var number = random.nextInt(8) == 0 ? Units.MISSING : random.nextInt(2_000_001) - 1_000_000;
        var frame = new Frame(slots);

        UnitsWriter.of(slots, target, units)
                .ifPresent(writer -> assertThat(outcome(() -> {
                            writer.write(frame, number);
                            return frame.get(target);
                        }))
                        .isEqualTo(
                                outcome(() -> ValueWriter.of(slots.type(target)).write(units.value(number)))));
    }

    private static List<Field> fields(FieldType target) {
        return List.of(LoanScope.field("x", NUMBER), LoanScope.field("y", NUMBER), LoanScope.field("target", target));
    }

    /** Ends may have more decimals than the field keeps. */
    private static FieldType type(Random random) {
        return new NumberType(
                "",
                OptionalInt.of(random.nextInt(5)),
                ROUNDINGS.get(random.nextInt(ROUNDINGS.size())),
                end(random, -random.nextInt(20_000)),
                end(random, random.nextInt(20_000)));
    }

    private static Optional<BigDecimal> end(Random random, int number) {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number, random.nextInt(3)));
    }

    private static Value number(Random random) {
        return random.nextInt(8) == 0
                ? Value.Missing.MISSING
                : Value.of(BigDecimal.valueOf(random.nextInt(4_001) - 2_000, random.nextInt(3)));
    }

    private static Frame frame(Slots slots, Map<String, Value> values) {
        var frame = new Frame(slots);
        values.forEach((name, value) -> frame.set(slots.require(name), value));
        return frame;
    }

    private static String outcome(Supplier<Value> value) {
        try {
            return value.get().toString();
        } catch (EvaluationFault fault) {
            return fault.code() + ": " + fault.getMessage();
        }
    }
}
