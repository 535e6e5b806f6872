package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random expressions over random values: the lowered code says what the plain interpreter says. */
final class OracleProperties {

    private static final int DEPTH = 4;

    /** The same fields without ranges, so that nothing is a scaled long. */
    private static final Dictionary UNBOUNDED = new Dictionary(LoanScope.DICTIONARY.fields().stream()
            .map(OracleProperties::unbounded)
            .toList());

    private static final ExpressionReader DECIMAL_READER =
            new ExpressionReader(new Scope(new Slots(UNBOUNDED), LoanScope.SCOPE.constants()));

    @Property(tries = 1000)
    void conditionsAgree(@ForAll long seed) {
        var random = new Random(seed);
        agree(new ExpressionGenerator(LoanScope.DICTIONARY.fields(), random).condition(DEPTH), random);
        Statistics.coverage(coverage -> {
            coverage.check("true").percentage(share -> share > 10);
            coverage.check("false").percentage(share -> share > 10);
            coverage.check("missing").percentage(share -> share > 10);
            coverage.check("fault").percentage(share -> share > 0.5);
        });
    }

    @Property(tries = 1000)
    void numbersAgree(@ForAll long seed) {
        var random = new Random(seed);
        agree(new ExpressionGenerator(LoanScope.DICTIONARY.fields(), random).number("CNY", DEPTH), random);
    }

    @Property(tries = 1000)
    void stringsAndDatesAgree(@ForAll long seed) {
        var random = new Random(seed);
        var generator = new ExpressionGenerator(LoanScope.DICTIONARY.fields(), random);
        agree(random.nextBoolean() ? generator.text(DEPTH) : generator.date(DEPTH), random);
    }

    @Property(tries = 500)
    void listsAgree(@ForAll long seed) {
        var random = new Random(seed);
        var generator = new ExpressionGenerator(LoanScope.DICTIONARY.fields(), random);
        var types = LoanScope.DICTIONARY.fields().stream()
                .map(Field::type)
                .filter(FieldType.ListType.class::isInstance)
                .toList();
        agree(generator.expression(types.get(random.nextInt(types.size())), 3), random);
    }

    private static void agree(String text, Random random) {
        var bounded = LoanScope.read(text).get();
        var decimal = DECIMAL_READER.expression(text, LoanScope.PLACE).get();
        var values = new ValueGenerator(random);
        for (var round = 0; round < 5; round++) {
            var fields = values.values(LoanScope.DICTIONARY.fields());
            var expected = result(() ->
                    OracleExpressions.evaluate(bounded.tree(), withConstants(fields), LoanScope.DICTIONARY.fields()));

            assertThat(result(() -> bounded.evaluator().evaluate(frame(LoanScope.SLOTS, fields))))
                    .as("%s with %s", text, fields)
                    .isEqualTo(expected);
            assertThat(result(() -> decimal.evaluator().evaluate(frame(new Slots(UNBOUNDED), fields))))
                    .as("without scaled longs: %s with %s", text, fields)
                    .isEqualTo(expected);
            Statistics.collect(expected.value().map(OracleProperties::kind).orElse("fault"));
            if (expected.value().isEmpty()) {
                assertThat(bounded.canFail()).as("can fail: %s", text).isTrue();
            }
            expected.value().ifPresent(value -> assertWithinType(bounded, value));
        }
    }

    private static String kind(Value value) {
        return value instanceof Value.BooleanValue || value.isMissing() ? value.toString() : "value";
    }

    private static void assertWithinType(Expression expression, Value value) {
        if (value instanceof Value.NumberValue number && expression.type() instanceof NumberType type) {
            type.min()
                    .ifPresent(min ->
                            assertThat(number.number()).as(expression.text()).isGreaterThanOrEqualTo(min));
            type.max()
                    .ifPresent(max ->
                            assertThat(number.number()).as(expression.text()).isLessThanOrEqualTo(max));
            type.scale()
                    .ifPresent(scale -> assertThat(
                                    number.number().stripTrailingZeros().scale())
                            .as(expression.text())
                            .isLessThanOrEqualTo(scale));
        }
    }

    private static Result result(Supplier<Value> evaluation) {
        try {
            return new Result(Optional.of(evaluation.get()), "");
        } catch (EvaluationFault fault) {
            return new Result(Optional.empty(), fault.code());
        }
    }

    private static Frame frame(Slots slots, Map<String, Value> values) {
        var frame = new Frame(slots);
        values.forEach((name, value) -> frame.set(slots.require(name), value));
        return frame;
    }

    private static Map<String, Value> withConstants(Map<String, Value> fields) {
        var all = new HashMap<>(fields);
        LoanScope.SCOPE.constants().forEach((name, constant) -> all.put(name, constant.value()));
        return all;
    }

    private static Field unbounded(Field field) {
        return new Field(field.id(), field.path(), field.label(), unbounded(field.type()), field.use());
    }

    private static FieldType unbounded(FieldType type) {
        if (type instanceof FieldType.ListType list) {
            return new FieldType.ListType(unbounded(list.element()));
        }
        if (type instanceof FieldType.RecordType record) {
            return new FieldType.RecordType(
                    record.members().stream().map(OracleProperties::unbounded).toList());
        }
        return type instanceof NumberType number
                ? new NumberType(number.unit(), number.scale(), number.rounding(), Optional.empty(), Optional.empty())
                : type;
    }

    private record Result(Optional<Value> value, String fault) {}
}
