package io.hengce.simulation.workbook;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.BooleanType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What stands over the columns of a flow's sheets, and what their cells are offered. */
record ColumnWords(FlowDocument flow) {

    private static final String ANY = "-";
    private static final String MISSING = "missing";

    static LocalizedText say(String key, Object... arguments) {
        return Complaints.MESSAGES.text(key, arguments);
    }

    /** The label of a field with its unit, but that of a fraction; an expression as it is. */
    LocalizedText header(String expression) {
        return flow.dictionary()
                .field(expression.strip())
                .map(ColumnWords::label)
                .filter(label -> !label.isEmpty())
                .orElseGet(() -> new LocalizedText(expression, expression));
    }

    private static LocalizedText label(Field field) {
        var label = field.label();
        var named = field.type() instanceof NumberType number && !number.unit().isEmpty() && !number.isFraction();
        var unit = named ? " (" + ((NumberType) field.type()).unit() + ")" : "";
        return new LocalizedText(
                label.zh().isEmpty() ? "" : label.zh() + unit, label.en().isEmpty() ? "" : label.en() + unit);
    }

    /** What a cell may ask of a closed domain. */
    List<String> tests(String expression) {
        var offered = new ArrayList<>(constants(expression));
        if (!offered.isEmpty()) {
            offered.add(ANY);
        }
        return offered;
    }

    /** What a cell may write into a closed domain. */
    List<String> values(String variable) {
        return constants(variable);
    }

    private List<String> constants(String name) {
        var found = flow.dictionary().field(name.strip());
        var offered = new ArrayList<String>();
        found.map(Field::type).ifPresent(type -> {
            if (type instanceof StringType text) {
                text.domain().forEach(value -> offered.add(literal(value.code())));
            } else if (type instanceof BooleanType) {
                offered.addAll(List.of("true", "false"));
            }
        });
        if (!offered.isEmpty()) {
            offered.add(MISSING);
        }
        return offered;
    }

    private static String literal(String code) {
        return '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    List<String> reasons() {
        return flow.reasons().stream().map(Reason::code).toList();
    }
}
