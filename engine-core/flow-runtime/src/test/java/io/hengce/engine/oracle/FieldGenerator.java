package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** The dictionary, parameters and reasons of a random flow; derived fields are added as nodes write them. */
final class FieldGenerator {

    private static final LocalizedText LABEL = new LocalizedText("标", "label");
    static final StringType GRADE = domain("A", "B", "C");

    private final Random random;
    private final List<Field> fields = new ArrayList<>();
    private final Set<Field> hidden = new HashSet<>();

    FieldGenerator(Random random) {
        this.random = random;
        request("income", number("CNY", 2, "0", "100000"));
        request("debt", number("CNY", 2, "0", "1000000"));
        request("months", number("months", 0, "0", "600"));
        request("rate", number("", 4, "-1", "1"));
        request(
                "wide",
                new NumberType("", OptionalInt.of(3), RoundingMode.HALF_UP, Optional.empty(), Optional.empty()));
        request("home", domain("own", "rent", "other"));
        request("note", StringType.ANY);
        request("overdue", new FieldType.BooleanType());
        request("born", new FieldType.DateType());
        request("applied", new FieldType.DateTimeType());
        request("accounts", new ListType(account()));
        request("counts", new ListType(number("", 0, "0", "50")));
        request("main", account());
    }

    List<Field> all() {
        return List.copyOf(fields);
    }

    /** What an expression may name so far: fields, parameters, system variables. */
    List<Field> readable() {
        var readable = new ArrayList<>(fields);
        readable.removeAll(hidden);
        parameters().forEach(parameter -> readable.add(field(parameter.id(), parameter.type(), Origin.REQUEST)));
        var outcomes = Arrays.stream(Outcome.values()).map(Outcome::name).toArray(String[]::new);
        readable.add(field("outcome", domain(outcomes), Origin.REQUEST));
        readable.add(field("decision_time", new FieldType.DateTimeType(), Origin.REQUEST));
        return readable;
    }

    /** Draws one branch of several: those that are drawn later may not name what it makes, until all are {@link #together}. */
    <T> T apart(Supplier<T> branch, List<Field> made) {
        var known = Set.copyOf(fields);
        var drawn = branch.get();
        fields.stream().filter(field -> !known.contains(field)).forEach(made::add);
        hidden.addAll(made);
        return drawn;
    }

    void together(List<Field> made) {
        made.forEach(hidden::remove);
    }

    /** A new derived field of a random type. */
    Field derived() {
        return derived(
                switch (random.nextInt(8)) {
                    case 6 -> list();
                    case 0 -> GRADE;
                    case 1 -> StringType.ANY;
                    case 2 -> new FieldType.BooleanType();
                    case 3 -> new FieldType.DateType();
                    default -> derivedNumber();
                });
    }

    /** A list of single values. */
    ListType list() {
        return new ListType(
                switch (random.nextInt(4)) {
                    case 0 -> GRADE;
                    case 1 -> new FieldType.DateType();
                    default -> derivedNumber();
                });
    }

    private static RecordType account() {
        return new RecordType(List.of(
                field("kind", domain("loan", "card"), Origin.REQUEST),
                field("balance", number("CNY", 2, "0", "100000"), Origin.REQUEST),
                field("late", number("months", 0, "0", "12"), Origin.REQUEST),
                field("open", new FieldType.BooleanType(), Origin.REQUEST),
                field("since", new FieldType.DateType(), Origin.REQUEST)));
    }

    Field derived(FieldType type) {
        var field = field("d" + fields.size(), type, Origin.DERIVED);
        fields.add(field);
        return field;
    }

    /** A new field that a source of data fills. */
    Field fetched(FieldType type) {
        var field = field("f" + fields.size(), type, Origin.DATA_SOURCE);
        fields.add(field);
        return field;
    }

    NumberType derivedNumber() {
        var scale = random.nextInt(5);
        var rounding = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING)
                .get(random.nextInt(4));
        var bounded = random.nextInt(3) == 0;
        return new NumberType(
                "",
                OptionalInt.of(scale),
                rounding,
                bounded ? Optional.of(new BigDecimal("-5000")) : Optional.empty(),
                bounded ? Optional.of(new BigDecimal("5000000")) : Optional.empty());
    }

    List<Parameter> parameters() {
        return List.of(
                new Parameter("p_limit", LABEL, number("CNY", 2, "0", "100000"), Value.of(new BigDecimal("4999.50"))),
                new Parameter("p_share", LABEL, number("", 2, "0", "1"), Value.of(new BigDecimal("0.55"))),
                new Parameter("p_home", LABEL, domain("own", "rent", "other"), Value.of("rent")));
    }

    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        for (var index = 0; index < 8; index++) {
            reasons.add(new Reason("R" + index, index % 3 * 10, LABEL, LABEL));
        }
        return reasons;
    }

    String reason() {
        return "R" + random.nextInt(8);
    }

    private void request(String id, FieldType type) {
        fields.add(field(id, type, Origin.REQUEST));
    }

    private static Field field(String id, FieldType type, Origin origin) {
        var use = new FieldUse(
                origin, false, origin == Origin.DERIVED, List.of(), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field(id, id, LABEL, type, use);
    }

    static NumberType number(String unit, int scale, String min, String max) {
        return new NumberType(
                unit,
                OptionalInt.of(scale),
                RoundingMode.HALF_UP,
                Optional.of(new BigDecimal(min)),
                Optional.of(new BigDecimal(max)));
    }

    private static StringType domain(String... codes) {
        return new StringType(
                Arrays.stream(codes).map(code -> new DomainValue(code, LABEL)).toList());
    }
}
