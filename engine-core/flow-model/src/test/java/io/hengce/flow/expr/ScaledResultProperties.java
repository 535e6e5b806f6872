package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.RecordValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is computed on scaled longs, alone and over lists, is what decimals come to. */
final class ScaledResultProperties {

    private static final FieldType NUMBER = LoanScope.number("", 2, "-1000000", "1000000");
    private static final FieldType WHOLE = LoanScope.number("", 0, "-1000", "1000");
    private static final RecordType ACCOUNT =
            new RecordType(List.of(LoanScope.field("a", NUMBER), LoanScope.field("b", WHOLE)));
    private static final List<Field> FIELDS = List.of(
            LoanScope.field("x", NUMBER),
            LoanScope.field("y", NUMBER),
            LoanScope.field("z", WHOLE),
            LoanScope.field("list", new FieldType.ListType(ACCOUNT)));
    private static final Slots SLOTS = new Slots(new Dictionary(FIELDS));
    private static final ExpressionReader READER = new ExpressionReader(Scope.of(SLOTS));
    private static final List<Columns.Member> MEMBERS = ACCOUNT.members().stream()
            .map(member -> new Columns.Member(member.id(), FieldUnits.of(member.type())))
            .toList();

    private static final List<Expression> NUMBERS = read(
            "floor(x / y)",
            "ceiling(x / y)",
            "decimal(x / y, 2)",
            "round half up(x / y, 1)",
            "round half up(x / y, 3)",
            "floor(z * 100 / (y + 0.5))",
            "floor(x)",
            "ceiling(x)",
            "decimal(x, 1)",
            "round half up(x, 1)",
            "decimal(x, -1)",
            "abs(x) + abs(z)",
            "min(x, y, z)",
            "max(x, z, y)",
            "if x > y then z else x",
            "if x > y then floor(x / y) else y / x",
            "default(x, z) + default(y, 1.25)",
            "floor(min(x, 100, z) / 7) * 7");

    private static final List<Expression> LISTS = read(
            "sum(list.a)",
            "sum(list[b > z].a)",
            "sum(list[a > x or b = z].b)",
            "count(list[a >= x])",
            "count(list[a >= x and b < z]) * 100",
            "min(list.b)",
            "max(list[b > z].a)",
            "sum(for r in list return r.a * r.b)",
            "max(for r in list[b > z] return r.a - x)",
            "min(for r in list return if r.b > 0 then r.a else r.b)",
            "count(list[count(list[a > x]) > 1 and b > 0])",
            "sum(list[sum(list[b > z].b) > 0].a)",
            "sum(for r in list return r.a / r.b)");

    @Property(tries = 3000)
    void numbersAreThoseOfDecimals(@ForAll long seed) {
        var random = new Random(seed);
        var divisor = number(random);
        var dividend = random.nextBoolean() ? number(random) : nearMiddle(divisor, random);
        var values = new LinkedHashMap<String, Value>();
        put(values, "x", dividend, random);
        put(values, "y", divisor, random);
        put(values, "z", BigDecimal.valueOf(random.nextInt(21) - 10), random);

        NUMBERS.forEach(expression -> agree(expression, values));
    }

    @Property(tries = 2000)
    void listsAreThoseOfDecimals(@ForAll long seed) {
        var random = new Random(seed);
        var values = new LinkedHashMap<String, Value>();
        put(values, "x", number(random), random);
        put(values, "z", BigDecimal.valueOf(random.nextInt(7) - 3), random);
        var records = new ArrayList<Value>();
        for (var row = random.nextInt(6); row > 0; row--) {
            records.add(account(random));
        }
        values.put("list", random.nextBoolean() ? new ListValue(records, MEMBERS) : new ListValue(records));

        LISTS.forEach(expression -> agree(expression, values));
    }

    private static Value account(Random random) {
        var members = new LinkedHashMap<String, Value>();
        put(members, "a", number(random), random);
        put(members, "b", BigDecimal.valueOf(random.nextInt(7) - 3), random);
        return new RecordValue(members);
    }

    private static void put(Map<String, Value> values, String name, BigDecimal number, Random random) {
        values.put(name, random.nextInt(12) == 0 ? Value.Missing.MISSING : Value.of(number));
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(401) - 200, random.nextInt(3)).setScale(2);
    }

    /** So that the quotient lies in the middle between two numbers of few decimals, or a unit beside. */
    private static BigDecimal nearMiddle(BigDecimal divisor, Random random) {
        var middle = BigDecimal.valueOf(random.nextInt(401) - 200, 1).divide(BigDecimal.valueOf(2));
        return divisor.multiply(middle)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(random.nextInt(3) - 1, 2));
    }

    private static List<Expression> read(String... texts) {
        return Stream.of(texts)
                .map(text -> READER.expression(text, LoanScope.PLACE).get())
                .toList();
    }

    private static void agree(Expression expression, Map<String, Value> values) {
        var frame = new Frame(SLOTS);
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));

        assertThat(outcome(() -> expression.evaluator().evaluate(frame)))
                .as("%s with %s", expression, values)
                .isEqualTo(outcome(() -> OracleExpressions.evaluate(expression.tree(), values, FIELDS)));
    }

    private static String outcome(Supplier<Value> value) {
        try {
            return value.get().toString();
        } catch (EvaluationFault fault) {
            return fault.code();
        }
    }
}
