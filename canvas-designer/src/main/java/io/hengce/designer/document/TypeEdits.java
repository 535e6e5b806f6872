package io.hengce.designer.document;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of what belongs to the type of a field, or of the elements of a list of single values: unit, decimals and range of a number, domain of a text. */
public final class TypeEdits {

    /** The words of the types of one value. */
    public static final List<String> SINGLE = List.of("number", "string", "boolean", "date", "date_time");

    /** The words of all types that a field can have. */
    public static final List<String> ALL =
            Stream.concat(SINGLE.stream(), Stream.of("list", "record")).toList();

    /** The words of the types that elements of a list can have. */
    public static final List<String> ELEMENTS =
            Stream.concat(SINGLE.stream(), Stream.of("record")).toList();

    private TypeEdits() {}

    /** A type of which nothing is stated but the word; a number has two decimals, a record or an element of a list one member. */
    public static FieldType blank(String word) {
        return switch (word) {
            case "number" ->
                new NumberType("", OptionalInt.of(2), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
            case "string" -> StringType.ANY;
            case "boolean" -> new FieldType.BooleanType();
            case "date" -> new FieldType.DateType();
            case "date_time" -> new FieldType.DateTimeType();
            case "record" ->
                new RecordType(List.of(new Field(
                        "member_1",
                        "member_1",
                        new LocalizedText("新成员", "New member"),
                        StringType.ANY,
                        FieldUse.OPTIONAL_REQUEST)));
            case "list" -> new ListType(blank("record"));
            default -> throw new IllegalArgumentException("no type: " + word);
        };
    }

    /** The type that a list's elements have; any other type itself. */
    public static FieldType element(FieldType type) {
        return type instanceof ListType list ? list.element() : type;
    }

    /** Makes a field a list whose elements are of the type of a word, of which nothing else is stated. */
    public static Edit elements(String field, String word) {
        return DictionaryEdits.type(field, new ListType(blank(word)));
    }

    public static Edit unit(String field, String unit) {
        return number(field, old -> old.withUnit(unit));
    }

    public static Edit scale(String field, int scale) {
        return number(
                field, old -> new NumberType(old.unit(), OptionalInt.of(scale), old.rounding(), old.min(), old.max()));
    }

    public static Edit rounding(String field, RoundingMode rounding) {
        return number(field, old -> new NumberType(old.unit(), old.scale(), rounding, old.min(), old.max()));
    }

    public static Edit min(String field, Optional<BigDecimal> min) {
        return number(field, old -> new NumberType(old.unit(), old.scale(), old.rounding(), min, old.max()));
    }

    public static Edit max(String field, Optional<BigDecimal> max) {
        return number(field, old -> new NumberType(old.unit(), old.scale(), old.rounding(), old.min(), max));
    }

    public static Edit addCode(String field) {
        return domain(field, codes -> {
            var ids = FreshIds.besides(codes.stream().map(DomainValue::code).toList());
            return OneNode.append(codes, new DomainValue(ids.like("code_1"), LocalizedText.EMPTY));
        });
    }

    public static Edit code(String field, int at, String code) {
        return one(field, at, old -> new DomainValue(code, old.label()));
    }

    public static Edit codeLabel(String field, int at, Language language, String label) {
        return one(field, at, old -> new DomainValue(old.code(), old.label().with(language, label)));
    }

    public static Edit removeCode(String field, int at) {
        return domain(field, codes -> OneNode.without(codes, at));
    }

    private static Edit one(String field, int at, UnaryOperator<DomainValue> change) {
        return domain(
                field, codes -> at < codes.size() ? OneNode.replace(codes, at, change.apply(codes.get(at))) : codes);
    }

    private static Edit domain(String field, UnaryOperator<List<DomainValue>> change) {
        return type(
                "修改取值域",
                "Change domain",
                field,
                type -> type instanceof StringType string ? new StringType(change.apply(string.domain())) : type);
    }

    private static Edit number(String field, UnaryOperator<NumberType> change) {
        return type(
                "修改数值类型",
                "Change number",
                field,
                type -> type instanceof NumberType number ? change.apply(number) : type);
    }

    private static Edit type(String zh, String en, String field, UnaryOperator<FieldType> change) {
        return Edit.of(
                zh,
                en,
                document -> Fields.find(document, field)
                        .map(Field::type)
                        .map(type -> DictionaryEdits.type(field, changed(type, change))
                                .apply(document))
                        .orElse(document));
    }

    private static FieldType changed(FieldType type, UnaryOperator<FieldType> change) {
        return type instanceof ListType list ? new ListType(change.apply(list.element())) : change.apply(type);
    }
}
