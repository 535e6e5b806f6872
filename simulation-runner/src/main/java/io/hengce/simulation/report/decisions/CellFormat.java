package io.hengce.simulation.report.decisions;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;

/** How a spreadsheet shows the values of a type. */
final class CellFormat implements FieldType.Cases<String> {

    /** Stays a text when its reader edits the cell. */
    static final String TEXT = "@";

    static final String COUNT = "0";

    static String of(FieldType type) {
        return type.accept(new CellFormat());
    }

    /** With commas between thousands and the digits that the dictionary rounds to. */
    @Override
    public String number(NumberType type) {
        var scale = type.scale().orElse(0);
        return "#,##0" + (scale > 0 ? "." + "0".repeat(scale) : "");
    }

    @Override
    public String string(StringType type) {
        return TEXT;
    }

    @Override
    public String truth() {
        return "General";
    }

    @Override
    public String date() {
        return "yyyy-mm-dd";
    }

    @Override
    public String dateTime() {
        return TEXT;
    }

    @Override
    public String list(ListType type) {
        return TEXT;
    }

    @Override
    public String record(RecordType type) {
        return TEXT;
    }
}
