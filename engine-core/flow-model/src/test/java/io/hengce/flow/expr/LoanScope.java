package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Diagnostic;
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
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A small loan dictionary, and expressions read and evaluated over it. */
final class LoanScope {

    static final Place PLACE = Place.inNode("rules", "rules/r1/when");

    static final Dictionary DICTIONARY = new Dictionary(List.of(
            field("age", number("", 0, "0", "150")),
            field("income", number("CNY", 2, "0", "1000000")),
            field("debt", number("CNY", 2, "0", "1000000")),
            field("term", number("months", 0, "1", "360")),
            field("rate", number("", 6, "0", "1")),
            field(
                    "asset",
                    new NumberType("CNY", OptionalInt.of(2), RoundingMode.HALF_UP, Optional.empty(), Optional.empty())),
            field(
                    "score",
                    new NumberType("", OptionalInt.of(4), RoundingMode.HALF_UP, Optional.empty(), Optional.empty())),
            field("housing", coded("own", "rent", "free")),
            field("city", StringType.ANY),
            field("married", new FieldType.BooleanType()),
            field("birth", new FieldType.DateType()),
            field("opened", new FieldType.DateType()),
            field("applied", new FieldType.DateTimeType()),
            field("accounts", new ListType(account())),
            field("main_account", account()),
            field("limits", new ListType(number("CNY", 2, "0", "1000000"))),
            field(
                    "balances",
                    new ListType(new NumberType(
                            "CNY", OptionalInt.of(2), RoundingMode.HALF_UP, Optional.empty(), Optional.empty()))),
            field("tags", new ListType(StringType.ANY))));

    static final Slots SLOTS = new Slots(DICTIONARY);

    static final Scope SCOPE = new Scope(
            SLOTS,
            Map.of(
                    "max_age", new Scope.Constant(number("", 0, "0", "150"), Value.of(60)),
                    "max_dti", new Scope.Constant(number("", 2, "0", "10"), Value.of(new BigDecimal("0.55"))),
                    "floor_income", new Scope.Constant(number("CNY", 2, "0", "1000000"), Value.of(3000)),
                    "home", new Scope.Constant(StringType.ANY, Value.of("own"))));

    static final ExpressionReader READER = new ExpressionReader(SCOPE);

    private LoanScope() {}

    private static RecordType account() {
        return new RecordType(List.of(
                field("balance", number("CNY", 2, "0", "1000000")),
                field("overdue_days", number("days", 0, "0", "3650")),
                field("kind", coded("card", "loan", "mortgage")),
                field("since", new FieldType.DateType()),
                field("closed", new FieldType.BooleanType())));
    }

    static StringType coded(String... codes) {
        return new StringType(Arrays.stream(codes)
                .map(code -> new DomainValue(code, LocalizedText.EMPTY))
                .toList());
    }

    /** An account; what is left out is missing. */
    static Value account(Object... membersAndValues) {
        return new Value.RecordValue(values(membersAndValues));
    }

    static Value list(Object... elements) {
        return new Value.ListValue(Arrays.stream(elements).map(LoanScope::of).toList());
    }

    static NumberType number(String unit, int scale, String min, String max) {
        return new NumberType(
                unit,
                OptionalInt.of(scale),
                RoundingMode.HALF_UP,
                Optional.of(new BigDecimal(min)),
                Optional.of(new BigDecimal(max)));
    }

    static Field field(String id, FieldType type) {
        return new Field(id, id, LocalizedText.EMPTY, type, FieldUse.OPTIONAL_REQUEST);
    }

    static Reading<Expression> read(String text) {
        return READER.expression(text, PLACE);
    }

    /** The codes of everything that is noticed, errors first. */
    static List<String> codes(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** The characters that the only diagnostic points at. */
    static String pointedAt(String text) {
        var diagnostics = read(text).diagnostics();
        var span = diagnostics.get(0).place().span().orElseThrow();
        return text.substring(span.start(), span.end());
    }

    /** The value of an expression over values by name: numbers and texts as themselves, dates and times in ISO. */
    static Value value(String text, Object... namesAndValues) {
        return read(text).get().evaluator().evaluate(frame(namesAndValues));
    }

    static Frame frame(Object... namesAndValues) {
        var frame = new Frame(SLOTS);
        values(namesAndValues).forEach((name, value) -> frame.set(SLOTS.require(name), value));
        return frame;
    }

    static Map<String, Value> values(Object... namesAndValues) {
        var values = new LinkedHashMap<String, Value>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            values.put(namesAndValues[index].toString(), of(namesAndValues[index + 1]));
        }
        return values;
    }

    private static Value of(Object value) {
        if (value instanceof Value made) {
            return made;
        }
        if (value instanceof Boolean truth) {
            return Value.of(truth);
        }
        if (value instanceof LocalDate date) {
            return new Value.DateValue(date);
        }
        if (value instanceof OffsetDateTime time) {
            return new Value.DateTimeValue(time);
        }
        return value instanceof Integer || value instanceof BigDecimal
                ? Value.of(new BigDecimal(value.toString()))
                : Value.of(value.toString());
    }
}
