package io.hengce.designer.words;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.ListText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Values and fields as people read them: labels of coded values, digits in groups, units. */
public final class ValueWords {

    /** So many characters of a list are shown. */
    private static final int LIST = 40;

    private static final String AGE = "年龄";
    private static final String GROUPED = "#,##0.####################";
    private static final String PERCENT = "#,##0.0###################";

    private final Words words;

    public ValueWords(Words words) {
        this.words = words;
    }

    public String label(FlowDocument document, String field) {
        return label(document.dictionary(), field);
    }

    public String value(FlowDocument document, String field, Value value) {
        return value(document.dictionary(), field, value);
    }

    /** The label of a field, or the id where it has none or is unknown. */
    public String label(Dictionary dictionary, String field) {
        return dictionary.field(field).map(this::label).orElse(field);
    }

    public String label(Field field) {
        var label = words.say(field.label());
        return label.isEmpty() ? field.id() : label;
    }

    /** A value of a field, with its unit. */
    public String value(Dictionary dictionary, String field, Value value) {
        return dictionary
                .field(field)
                .map(known -> value(known.type(), known.label(), value))
                .orElseGet(() -> value(FieldType.NumberType.ANY, LocalizedText.EMPTY, value));
    }

    /** @param label of what has the value */
    public String value(FieldType type, LocalizedText label, Value value) {
        if (value instanceof Value.NumberValue number) {
            return measured(type, label, number.number());
        }
        if (value instanceof Value.TextValue text) {
            return coded(type, text.text());
        }
        if (value instanceof Value.BooleanValue truth) {
            return words.say(truth.truth() ? "value.yes" : "value.no");
        }
        if (value instanceof Value.ListValue list) {
            return words.say("value.list", list.elements().size(), ListText.brief(list, LIST));
        }
        return value.isMissing() ? words.say("value.missing") : value.toString();
    }

    /** In the unit of the type; a fraction in percent, to one decimal at least. */
    private String measured(FieldType type, LocalizedText label, BigDecimal number) {
        if (type instanceof FieldType.NumberType measure && measure.isFraction()) {
            return format(PERCENT, number.movePointRight(2)) + " %";
        }
        var unit = unit(type, label);
        return format(GROUPED, number) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** A field's value as it is typed into its cell; empty for missing. */
    public static String typed(Field field, Value value) {
        return field.type().isSingle() ? typed(value) : ListCells.write(field, value);
    }

    /** A single value as it is typed into a cell; empty for missing. */
    public static String typed(Value value) {
        if (value instanceof Value.DateTimeValue time) {
            return TimeText.write(time.time());
        }
        return value.isMissing() ? "" : value.toString();
    }

    public String type(Field field) {
        return type(field.type(), field.label());
    }

    /** A type with its unit; of a list, the type of its elements. */
    public String type(FieldType type, LocalizedText label) {
        if (type instanceof FieldType.ListType list) {
            return words.say("type.list", type(list.element(), label));
        }
        var unit = unit(type, label);
        var word = words.say("type." + type.word());
        return unit.isEmpty() ? word : word + " · " + unit;
    }

    /** The unit of a number's type as it is shown beside what is typed; empty for none. Chinese counts the years of an age in a word of its own. */
    public String unit(FieldType type, LocalizedText label) {
        if (!(type instanceof FieldType.NumberType number) || number.unit().isEmpty()) {
            return "";
        }
        return switch (number.unit()) {
            case FieldType.NumberType.PERCENT -> words.say("unit.fraction");
            case "years" -> words.say(label.zh().contains(AGE) ? "unit.age" : "unit.years");
            case "CNY", "days", "months", "mu", "count" -> words.say("unit." + number.unit());
            default -> number.unit();
        };
    }

    public String coded(DomainValue coded) {
        var label = words.say(coded.label());
        return label.isEmpty() ? coded.code() : label;
    }

    private String coded(FieldType type, String code) {
        var domain = type instanceof FieldType.StringType string ? string.domain() : List.<DomainValue>of();
        return domain.stream()
                .filter(each -> each.code().equals(code))
                .map(this::coded)
                .findFirst()
                .orElse(code);
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
