package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.RecordValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Strings of a closed domain are compared by their places in it, and come to what the strings come to. */
final class CodedTextsProperties {

    private static final StringType LETTERS = LoanScope.coded("a", "b", "c");
    private static final StringType TURNED = LoanScope.coded("c", "b", "a");
    private static final RecordType ACCOUNT = new RecordType(
            List.of(LoanScope.field("kind", LETTERS), LoanScope.field("n", LoanScope.number("", 0, "-9", "9"))));
    private static final RecordType TURNED_ACCOUNT = new RecordType(
            List.of(LoanScope.field("n", LoanScope.number("", 1, "-99", "99")), LoanScope.field("kind", TURNED)));
    private static final List<Field> FIELDS = List.of(
            LoanScope.field("one", LETTERS),
            LoanScope.field("other", LETTERS),
            LoanScope.field("turned", TURNED),
            LoanScope.field("open", StringType.ANY),
            LoanScope.field("list", new ListType(ACCOUNT)));
    private static final Slots SLOTS = new Slots(new Dictionary(FIELDS));
    private static final ExpressionReader READER = new ExpressionReader(Scope.of(SLOTS));

    private static final List<Expression> EXPRESSIONS = Stream.of(
                    "one = \"a\"",
                    "\"b\" != one",
                    "one = other",
                    "one != turned",
                    "turned = one",
                    "one = open",
                    "open != \"c\"",
                    "one in (\"a\", \"c\")",
                    "turned in (\"a\", \"c\")",
                    "one in (other, \"b\")",
                    "not(one in (\"a\", \"b\", \"c\"))",
                    "is missing(one)",
                    "default(one, \"c\") = \"c\"",
                    "(if one = turned then one else turned) = \"b\"",
                    "one = \"a\" and other in (\"b\") or turned != \"a\"",
                    "count(list[kind = \"a\"])",
                    "count(list[kind = one])",
                    "count(list[kind != turned])",
                    "count(list[kind in (\"b\", \"c\")])",
                    "sum(list[kind = \"c\" and n > 0].n)",
                    "some r in list satisfies r.kind = other",
                    "list[kind = \"b\"].kind")
            .map(text -> READER.expression(text, LoanScope.PLACE).get())
            .toList();

    @Property(tries = 2000)
    void textsAreComparedAsTexts(@ForAll long seed) {
        var random = new Random(seed);
        var values = new LinkedHashMap<String, Value>();
        for (var name : List.of("one", "other", "turned", "open")) {
            values.put(name, letter(random));
        }
        values.put("list", list(random));

        EXPRESSIONS.forEach(expression -> agree(expression, values));
    }

    /** Also lists that were read for another dictionary, where the same members have other units. */
    private static Value list(Random random) {
        var records = new ArrayList<Value>();
        for (var row = random.nextInt(5); row > 0; row--) {
            records.add(new RecordValue(Map.of("kind", letter(random), "n", Value.of(random.nextInt(19) - 9))));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new ListValue(records);
            case 1 -> new ListValue(records, members(TURNED_ACCOUNT));
            default -> new ListValue(records, members(ACCOUNT));
        };
    }

    private static List<Columns.Member> members(RecordType record) {
        return record.members().stream()
                .map(member -> new Columns.Member(member.id(), FieldUnits.of(member.type())))
                .toList();
    }

    private static Value letter(Random random) {
        return random.nextInt(6) == 0
                ? Value.Missing.MISSING
                : Value.of(List.of("a", "b", "c").get(random.nextInt(3)));
    }

    private static void agree(Expression expression, Map<String, Value> values) {
        var frame = new Frame(SLOTS);
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));

        assertThat(expression.evaluator().evaluate(frame))
                .as("%s with %s", expression, values)
                .isEqualTo(OracleExpressions.evaluate(expression.tree(), values, FIELDS));
    }
}
