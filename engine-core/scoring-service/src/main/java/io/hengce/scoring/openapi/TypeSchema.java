package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.value.NumberText;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * The schema of a value of a type, never missing.
 *
 * @param label what the description begins with; the codes of a closed domain follow it
 * @param notes what it ends with
 */
record TypeSchema(String label, String notes) implements FieldType.Cases<ObjectWriter> {

    private static final int TEXT_LIMIT = 8 << 10;
    private static final BigDecimal INTEGER_32 = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal INTEGER_64 = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final String DAY = "(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)";

    static JsonObject of(FieldType type, String label, String notes) {
        return type.accept(new TypeSchema(label, notes)).json();
    }

    /** A point in time. */
    static JsonObject time(String description) {
        return new TypeSchema(description, "").dateTime().json();
    }

    @Override
    public ObjectWriter number(NumberType type) {
        var scale = type.scale().orElse(NumberText.DECIMALS_LIMIT);
        var isWhole = scale == 0;
        var out = described(isWhole ? "integer" : "number")
                .putUnless(isWhole, "multipleOf", Json.of(BigDecimal.ONE.movePointLeft(scale)));
        type.min().ifPresent(min -> out.put("minimum", Json.of(min)));
        type.max().ifPresent(max -> out.put("maximum", Json.of(max)));
        return out.putUnless(!isWhole || !isWithin(type, INTEGER_64), "format", Json.of(width(type)))
                .putUnless(type.unit().isEmpty(), "x-unit", Json.of(type.unit()));
    }

    private static String width(NumberType type) {
        return isWithin(type, INTEGER_32) ? "int32" : "int64";
    }

    private static boolean isWithin(NumberType type, BigDecimal bound) {
        return type.min().filter(min -> min.compareTo(bound.negate()) >= 0).isPresent()
                && type.max().filter(max -> max.compareTo(bound) <= 0).isPresent();
    }

    @Override
    public ObjectWriter string(StringType type) {
        if (type.domain().isEmpty()) {
            return described("string").put("maxLength", Json.of(TEXT_LIMIT));
        }
        var codes = type.domain().stream().map(TypeSchema::code).collect(Collectors.joining(", "));
        return new TypeSchema(label.isEmpty() ? codes : label + ": " + codes, notes)
                .described("string")
                .list("enum", type.domain(), value -> Json.of(value.code()));
    }

    private static String code(DomainValue value) {
        return "`" + value.code() + "`"
                + (value.label().isEmpty() ? "" : " " + Sentences.both(value.label(), value.code()));
    }

    @Override
    public ObjectWriter truth() {
        return described("boolean");
    }

    @Override
    public ObjectWriter date() {
        return described("string").put("format", "date").put("pattern", "^" + DAY + "$");
    }

    @Override
    public ObjectWriter dateTime() {
        return described("string").put("format", "date-time").put("pattern", "^" + DAY + "T" + TIME + OFFSET + "$");
    }

    @Override
    public ObjectWriter list(ListType type) {
        return described("array").put("maxItems", Json.of(ListType.LIMIT)).put("items", element(type.element()));
    }

    /** A single value may be missing within a list, a record may not. */
    private static Json element(FieldType type) {
        var schema = of(type, "", "");
        return type instanceof RecordType ? schema : Schemas.orNull(schema);
    }

    @Override
    public ObjectWriter record(RecordType type) {
        var out = new ObjectWriter();
        RequestSchema.record(type.members(), label + notes).members().forEach(out::put);
        return out;
    }

    private ObjectWriter described(String type) {
        return Schemas.type(type).putUnless((label + notes).isEmpty(), "description", Json.of(label + notes));
    }
}
