package io.hengce.flow.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random well-typed expressions over the given fields, as text; a seed gives the same texts again. They may fail when they run (division by zero, overflow),
 * and they may earn warnings. One per sequence.
 */
public final class ExpressionGenerator {

    private static final List<String> COMPARISONS = List.of("=", "!=", "<", "<=", ">", ">=");
    private static final List<String> TEXTS = List.of("", "A", "rent", "own", "信贷", "a b", "x\\\"y");
    private static final List<String> PATTERNS = List.of("^r", "[0-9]+$", "信.", "o?n", "(a|b)*c", "");

    private final List<Field> fields;
    private final Random random;
    private final ValueGenerator values;
    private final ListGenerator lists;

    public ExpressionGenerator(List<Field> fields, Random random) {
        this(fields, random, 0);
    }

    /** @param level how many loops over lists there are around the expressions */
    ExpressionGenerator(List<Field> fields, Random random, int level) {
        this.fields = fields.stream().flatMap(ExpressionGenerator::withMembers).toList();
        this.random = random;
        this.values = new ValueGenerator(random);
        this.lists = new ListGenerator(this, this.fields, random, level);
    }

    /** A record and its members, which can be named as fields can. */
    private static Stream<Field> withMembers(Field field) {
        var members = field.type() instanceof RecordType record ? record.members() : List.<Field>of();
        return Stream.concat(
                Stream.of(field),
                members.stream()
                        .map(member -> new Field(
                                field.id() + "." + member.id(),
                                member.path(),
                                member.label(),
                                member.type(),
                                member.use())));
    }

    /** An expression of the type that may be written to a field of it: of its unit or of none, from its closed domain. */
    public String expression(FieldType type, int depth) {
        return type.accept(new FieldType.Cases<String>() {
            @Override
            public String number(NumberType number) {
                return ExpressionGenerator.this.number(number.unit(), depth);
            }

            @Override
            public String string(StringType string) {
                return string.domain().isEmpty() ? text(depth) : code(string, depth);
            }

            @Override
            public String truth() {
                return condition(depth);
            }

            @Override
            public String date() {
                return ExpressionGenerator.this.date(depth);
            }

            @Override
            public String dateTime() {
                return time(depth);
            }

            @Override
            public String list(ListType list) {
                return lists.list(list, depth);
            }

            @Override
            public String record(RecordType record) {
                return pick(fields.stream()
                                .filter(field -> field.type().equals(record))
                                .toList())
                        .id();
            }
        });
    }

    /** A boolean expression of at most the depth. */
    public String condition(int depth) {
        if (depth <= 0) {
            return leaf(new FieldType.BooleanType(), () -> random.nextBoolean() ? "true" : "false");
        }
        var next = depth - 1;
        return switch (random.nextInt(lists.hasLists() ? 17 : 14)) {
            case 14, 15, 16 -> lists.condition(next);
            case 0 -> "not(" + condition(next) + ")";
            case 1, 2 -> "(" + chain(" and ", next) + ")";
            case 3, 4 -> "(" + chain(" or ", next) + ")";
            case 5 -> "is missing(" + anything(next) + ")";
            case 6 -> "default(" + condition(next) + ", " + condition(next) + ")";
            case 7 -> choice(next, () -> condition(next));
            case 8 -> textTest(next);
            case 9 -> "(" + dateComparison(next) + ")";
            case 10 -> "(" + membership(next) + ")";
            case 11 -> "(" + text(next) + pick(List.of(" = ", " != ")) + text(next) + ")";
            default -> "(" + numberComparison(next) + ")";
        };
    }

    /** A number expression of the unit or of none. */
    public String number(String unit, int depth) {
        if (depth <= 0) {
            return numberLeaf(unit);
        }
        var next = depth - 1;
        return switch (random.nextInt(lists.hasLists() ? 18 : 14)) {
            case 14, 15, 16, 17 -> lists.number(unit, next);
            case 0, 1 -> "(" + number(unit, next) + " + " + number(unit, next) + ")";
            case 2, 3 -> "(" + number(unit, next) + " - " + number(unit, next) + ")";
            case 4, 5 -> "(" + number(anyUnit(), next) + " * " + number(anyUnit(), next) + ")";
            case 6 -> "(" + number(anyUnit(), next) + " / " + number(anyUnit(), next) + ")";
            case 7 -> "(" + number(anyUnit(), next) + " ** " + exponent() + ")";
            case 8 -> "-" + number(unit, next);
            case 9 -> pick(List.of("abs(", "floor(", "ceiling(")) + number(unit, next) + ")";
            case 10 ->
                pick(List.of("decimal(", "round half up(")) + number(unit, next) + ", " + (random.nextInt(9) - 3) + ")";
            case 11 -> pick(List.of("min(", "max(")) + list(", ", () -> number(unit, next)) + ")";
            case 12 ->
                random.nextBoolean()
                        ? choice(next, () -> number(unit, next))
                        : "default(" + number(unit, next) + ", " + number(unit, next) + ")";
            default -> measure(next);
        };
    }

    /** A string expression. */
    public String text(int depth) {
        if (depth <= 0) {
            return leaf(StringType.ANY, () -> "\"" + pick(TEXTS) + "\"");
        }
        var next = depth - 1;
        return switch (random.nextInt(4)) {
            case 0 -> pick(List.of("upper case(", "lower case(")) + text(next) + ")";
            case 1 -> choice(next, () -> text(next));
            case 2 -> "default(" + text(next) + ", " + text(next) + ")";
            default -> text(0);
        };
    }

    /** A date expression. */
    public String date(int depth) {
        return switch (random.nextInt(depth <= 0 ? 1 : 4)) {
            case 1 -> "date(" + time(depth - 1) + ")";
            case 2 -> choice(depth - 1, () -> date(depth - 1));
            case 3 -> "default(" + date(depth - 1) + ", " + date(depth - 1) + ")";
            default -> leaf(new FieldType.DateType(), () -> "date(\"" + values.date() + "\")");
        };
    }

    private String time(int depth) {
        return depth > 0 && random.nextInt(4) == 0
                ? choice(depth - 1, () -> time(depth - 1))
                : leaf(new FieldType.DateTimeType(), () -> "date and time(\"" + values.time() + "\")");
    }

    private String code(StringType type, int depth) {
        return depth > 0 && random.nextInt(3) > 0
                ? choice(depth - 1, () -> code(type, depth - 1))
                : literal(values.value(type));
    }

    private String anything(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> condition(depth);
            case 1 -> text(depth);
            case 2 -> date(depth);
            default -> number(anyUnit(), depth);
        };
    }

    private String numberComparison(int depth) {
        var unit = anyUnit();
        var value = number(unit, depth);
        return random.nextInt(5) == 0
                ? value + " between " + number(unit, depth) + " and " + number(unit, depth)
                : value + " " + pick(COMPARISONS) + " " + number(unit, depth);
    }

    private String dateComparison(int depth) {
        return random.nextBoolean()
                ? date(depth) + " " + pick(COMPARISONS) + " " + date(depth)
                : time(depth) + " " + pick(COMPARISONS) + " " + time(depth);
    }

    private String membership(int depth) {
        if (random.nextBoolean()) {
            return text(depth) + " in (" + list(", ", () -> whole(text(depth - 1))) + ")";
        }
        var unit = anyUnit();
        return number(unit, depth) + " in (" + list(", ", () -> member(unit, depth - 1)) + ")";
    }

    /** A member of a set that begins with a list stands in brackets, else it would begin a range. */
    private static String whole(String member) {
        return member.startsWith("[") ? "(" + member + ")" : member;
    }

    private String member(String unit, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> whole(number(unit, depth));
            case 1 -> pick(COMPARISONS) + " " + number(unit, depth);
            default ->
                pick(List.of("[", "(")) + whole(number(unit, depth)) + ".." + number(unit, depth)
                        + pick(List.of("]", ")"));
        };
    }

    private String textTest(int depth) {
        return random.nextBoolean()
                ? "matches(" + text(depth) + ", \"" + pick(PATTERNS) + "\")"
                : pick(List.of("contains(", "starts with(", "ends with(")) + text(depth) + ", " + text(depth) + ")";
    }

    private String measure(int depth) {
        return random.nextInt(3) == 0
                ? "string length(" + text(depth) + ")"
                : pick(List.of("years", "months", "days")) + " between(" + date(depth) + ", " + date(depth) + ")";
    }

    private String exponent() {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(random.nextInt(1999) - 999);
            case 1 -> "string length(" + text(0) + ")";
            default -> String.valueOf(random.nextInt(6) - 2);
        };
    }

    private String choice(int depth, Supplier<String> branch) {
        return "(if " + condition(depth) + " then " + branch.get() + " else " + branch.get() + ")";
    }

    private String chain(String word, int depth) {
        return condition(depth) + word + list(word, () -> condition(depth - 1));
    }

    private String list(String separator, Supplier<String> part) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(index -> part.get())
                .collect(Collectors.joining(separator));
    }

    private String anyUnit() {
        var units = fields.stream()
                .map(Field::type)
                .filter(NumberType.class::isInstance)
                .map(type -> ((NumberType) type).unit())
                .toList();
        return units.isEmpty() ? "" : pick(units);
    }

    private String numberLeaf(String unit) {
        var fitting = fields.stream()
                .filter(field -> field.type() instanceof NumberType number
                        && (number.unit().isEmpty() || number.unit().equals(unit)))
                .toList();
        if (fitting.isEmpty() || random.nextInt(3) == 0) {
            return literal(values.value(
                    fitting.isEmpty() ? NumberType.ANY : pick(fitting).type()));
        }
        return pick(fitting).id();
    }

    private String leaf(FieldType type, Supplier<String> literal) {
        var fitting = fields.stream()
                .filter(field -> field.type().word().equals(type.word()))
                .toList();
        return fitting.isEmpty() || random.nextInt(3) == 0
                ? literal.get()
                : pick(fitting).id();
    }

    private static String literal(Value value) {
        return value instanceof Value.TextValue ? "\"" + value + "\"" : value.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
