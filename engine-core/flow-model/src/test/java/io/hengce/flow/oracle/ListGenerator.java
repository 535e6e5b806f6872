package io.hengce.flow.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random expressions over the lists among the fields of a generator. One per sequence. */
final class ListGenerator {

    private static final int LARGEST_POSITION = 4;

    private final ExpressionGenerator expressions;
    private final List<Field> fields;
    private final Random random;
    private final int level;

    /** @param level how many loops there are around the expressions */
    ListGenerator(ExpressionGenerator expressions, List<Field> fields, Random random, int level) {
        this.expressions = expressions;
        this.fields = fields;
        this.random = random;
        this.level = level;
    }

    /** Whether there is a list to make expressions over. */
    boolean hasLists() {
        return fields.stream().anyMatch(field -> field.type() instanceof ListType);
    }

    String condition(int depth) {
        if (random.nextInt(5) == 0) {
            return "is missing(" + any(depth).text() + ")";
        }
        var quantifier = random.nextBoolean() ? "some " : "every ";
        var list = any(depth);
        var inside = ofVariable(list.element());
        return "(" + quantifier + variable() + " in " + list.text() + " satisfies " + inside.condition(inner(depth))
                + ")";
    }

    String number(String unit, int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> "count(" + any(depth).text() + ")";
            case 1 -> list(number -> fits(number, unit), unit, depth) + "[" + position() + "]";
            case 2 -> memberOfOne(unit, depth);
            default ->
                pick(List.of("sum(", "min(", "max(", "mean(", "median("))
                        + list(number -> fits(number, unit), unit, depth) + ")";
        };
    }

    private static boolean fits(FieldType type, String unit) {
        return type instanceof NumberType number
                && (number.unit().isEmpty() || number.unit().equals(unit));
    }

    private String memberOfOne(String unit, int depth) {
        var candidates = lists(RecordType.class::isInstance).toList();
        if (candidates.isEmpty()) {
            return "count(" + any(depth).text() + ")";
        }
        var record = pick(candidates);
        var member = ((RecordType) element(record))
                .members().stream().filter(each -> fits(each.type(), unit)).findFirst();
        var list = narrowed(new Made(record.id(), element(record)), depth);
        return member.map(found -> list.text() + "[" + position() + "]." + found.id())
                .orElseGet(() -> "count(" + list.text() + ")");
    }

    private String position() {
        var position = 1 + random.nextInt(LARGEST_POSITION);
        return switch (random.nextInt(6)) {
            case 0 -> "-" + position;
            case 1 -> "string length(" + expressions.text(0) + ")";
            default -> String.valueOf(position);
        };
    }

    /** A list that may be written to a variable of the type. */
    String list(ListType type, int depth) {
        if (type.element() instanceof NumberType number) {
            return list(element -> fits(element, number.unit()), number.unit(), depth);
        }
        var fitting = lists(type.element()::equals).toList();
        if (!fitting.isEmpty() && random.nextInt(4) > 0) {
            return narrowed(new Made(pick(fitting).id(), type.element()), depth).text();
        }
        return type.element() instanceof RecordType
                ? "[]"
                : literal(() -> expressions.expression(type.element(), depth - 1));
    }

    /** A list of numbers. */
    private String list(Predicate<FieldType> fits, String unit, int depth) {
        var made = depth <= 0 ? Optional.<Made>empty() : projection(fits, depth);
        var fitting = lists(fits).toList();
        return switch (random.nextInt(5)) {
            case 0 -> literal(() -> expressions.number(unit, Math.min(1, depth - 1)));
            case 1 -> loop(unit, depth);
            case 2 ->
                fitting.isEmpty()
                        ? literal(() -> expressions.number(unit, 0))
                        : narrowed(made(pick(fitting)), depth).text();
            default -> made.map(Made::text).orElseGet(() -> literal(() -> expressions.number(unit, 0)));
        };
    }

    private String loop(String unit, int depth) {
        var list = any(depth);
        var result = ofVariable(list.element()).number(unit, inner(depth));
        return "(for " + variable() + " in " + list.text() + " return " + result + ")";
    }

    private Optional<Made> projection(Predicate<FieldType> fits, int depth) {
        var all = lists(RecordType.class::isInstance)
                .flatMap(list -> ((RecordType) element(list))
                        .members().stream()
                                .filter(member -> fits.test(member.type()))
                                .map(member -> new Made(
                                        narrowed(made(list), depth).text() + "." + member.id(), member.type())))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(narrowed(pick(all), 0));
    }

    /** Any list, as it is or less of it. */
    private Made any(int depth) {
        var all = lists(element -> true).toList();
        return narrowed(made(pick(all)), depth);
    }

    /** The list, or those of its elements for which something holds, or that and what stands for it when it is missing. */
    private Made narrowed(Made list, int depth) {
        if (depth <= 0) {
            return list;
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> list.as(list.text() + "[" + ofItem(list.element()).condition(inner(depth)) + "]");
            case 2 -> list.as("default(" + list.text() + ", [])");
            default -> list;
        };
    }

    private static int inner(int depth) {
        return Math.min(1, depth - 1);
    }

    private String variable() {
        return "v_" + level;
    }

    private ExpressionGenerator ofVariable(FieldType element) {
        return within(List.of(field(variable(), element)));
    }

    /** The element by {@code item}, its members by themselves; what they hide is left out. */
    private ExpressionGenerator ofItem(FieldType element) {
        var named = new ArrayList<>(List.of(field("item", element)));
        if (element instanceof RecordType record) {
            named.addAll(record.members());
        }
        return within(named);
    }

    private ExpressionGenerator within(List<Field> named) {
        var hidden = named.stream().map(Field::id).collect(Collectors.toSet());
        var all = new ArrayList<>(named);
        fields.stream()
                .filter(field -> !hidden.contains(field.id().split("\\.")[0]))
                .forEach(all::add);
        return new ExpressionGenerator(all, random, level + 1);
    }

    private static Field field(String id, FieldType type) {
        return new Field(id, id, LocalizedText.EMPTY, type, FieldUse.OPTIONAL_REQUEST);
    }

    private String literal(Supplier<String> element) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(index -> element.get())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private Stream<Field> lists(Predicate<FieldType> element) {
        return fields.stream().filter(field -> field.type() instanceof ListType list && element.test(list.element()));
    }

    private static Made made(Field list) {
        return new Made(list.id(), element(list));
    }

    private static FieldType element(Field list) {
        return ((ListType) list.type()).element();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The text of a list and what it holds. */
    private record Made(String text, FieldType element) {

        Made as(String other) {
            return new Made(other, element);
        }
    }
}
