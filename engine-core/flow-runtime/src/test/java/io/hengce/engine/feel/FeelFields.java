package io.hengce.engine.feel;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that the expressions name, and our own reading of them. */
final class FeelFields {

    static final List<Field> SCALARS = List.of(
            field("age", number("", 0, "0", "150")),
            field("income", number("CNY", 2, "0", "1000000")),
            field("debt", number("CNY", 2, "0", "1000000")),
            field("term", number("months", 0, "1", "360")),
            field("rate", number("", 6, "0", "1")),
            field("asset", unbounded("CNY", 2)),
            field("score", unbounded("", 4)),
            field("housing", domain("own", "rent", "free")),
            field("city", StringType.ANY),
            field("married", new FieldType.BooleanType()),
            field("birth", new FieldType.DateType()),
            field("opened", new FieldType.DateType()),
            field("applied", new FieldType.DateTimeType()));

    private static final RecordType ACCOUNT = new RecordType(List.of(
            field("balance", number("CNY", 2, "0", "1000000")),
            field("overdue_days", number("days", 0, "0", "3650")),
            field("kind", domain("card", "loan", "mortgage")),
            field("since", new FieldType.DateType()),
            field("closed", new FieldType.BooleanType())));

    /** The same and lists. */
    static final List<Field> WITH_LISTS = Stream.concat(
                    SCALARS.stream(),
                    Stream.of(
                            field("accounts", new ListType(ACCOUNT)),
                            field("main_account", ACCOUNT),
                            field("limits", new ListType(number("CNY", 2, "0", "1000000"))),
                            field("balances", new ListType(unbounded("CNY", 2))),
                            field("tags", new ListType(StringType.ANY))))
            .toList();

    static final Place PLACE = Place.inNode("rules", "rules/r1/when");

    private static final Slots SLOTS = new Slots(new Dictionary(WITH_LISTS));

    static final ExpressionReader READER = new ExpressionReader(Scope.of(SLOTS));

    private FeelFields() {}

    static Reading<Expression> read(String text) {
        return READER.expression(text, PLACE);
    }

    static Value evaluate(Expression expression, Map<String, Value> values) {
        var frame = new Frame(SLOTS);
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));
        return expression.evaluator().evaluate(frame);
    }

    /** The fields that an expression names. */
    static List<Field> named(Set<String> names) {
        return WITH_LISTS.stream().filter(field -> names.contains(field.id())).toList();
    }

    static FieldType type(String name) {
        return SLOTS.type(SLOTS.require(name));
    }

    private static NumberType number(String unit, int scale, String min, String max) {
        return number(unit, scale, Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)));
    }

    private static NumberType unbounded(String unit, int scale) {
        return number(unit, scale, Optional.empty(), Optional.empty());
    }

    private static NumberType number(String unit, int scale, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return new NumberType(unit, OptionalInt.of(scale), RoundingMode.HALF_UP, min, max);
    }

    private static StringType domain(String... codes) {
        return new StringType(Stream.of(codes)
                .map(code -> new DomainValue(code, LocalizedText.EMPTY))
                .toList());
    }

    private static Field field(String id, FieldType type) {
        return new Field(id, id, LocalizedText.EMPTY, type, FieldUse.OPTIONAL_REQUEST);
    }
}
