package io.hengce.flow.decision;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.Value;
import java.util.Locale;
import java.util.regex.Pattern;

/** A cell of a table as a value of a type, or as the text it is: the field's rule then refuses that. */
record CellText(String cell) implements FieldType.Cases<Value> {

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** An empty cell is missing. */
    static Value value(String cell, FieldType type) {
        return cell.isEmpty() ? Value.Missing.MISSING : type.accept(new CellText(cell));
    }

    @Override
    public Value number(NumberType type) {
        var isPlain =
                PLAIN_DECIMAL.matcher(cell).matches() && NumberText.fault(cell).isEmpty();
        return isPlain ? Value.of(NumberText.value(cell)) : Value.of(cell);
    }

    @Override
    public Value string(StringType type) {
        return Value.of(cell);
    }

    @Override
    public Value truth() {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true" -> Value.of(true);
            case "false" -> Value.of(false);
            default -> Value.of(cell);
        };
    }

    @Override
    public Value date() {
        return Value.of(cell);
    }

    @Override
    public Value dateTime() {
        return Value.of(cell);
    }

    @Override
    public Value list(ListType type) {
        return Value.of(cell);
    }

    @Override
    public Value record(RecordType type) {
        return Value.of(cell);
    }
}
