package io.hengce.simulation.report.decisions;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.FlowWords;
import io.hengce.simulation.page.Columns;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a table of decisions: who, what, why, and every output with its label, id and unit. Safe for many threads. */
final class DecisionColumns {

    static final int OUTCOME = 2;

    private final Wording wording;
    private final List<Column> columns = new ArrayList<>();

    private DecisionColumns(FlowDocument flow, Language language) {
        wording = new Wording(language, FlowWords.of(flow));
    }

    static DecisionColumns of(FlowDocument flow, Language language, boolean labelled) {
        var table = new DecisionColumns(flow, language);
        table.fixed(labelled);
        flow.dictionary().fields().stream()
                .filter(field -> field.use().output())
                .forEach(table::output);
        return table;
    }

    /** The same with the flow in every row, for a file that has no other place to name it. */
    DecisionColumns withFlow() {
        text("flow", row -> row.decision().flow().id());
        number("revision", row -> row.decision().flow().revision());
        text("flow.hash", row -> row.decision().flow().hash());
        return this;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    Wording wording() {
        return wording;
    }

    private void fixed(boolean labelled) {
        number("row", RowDecision::row);
        text("application", row -> row.decision().applicationId());
        text("outcome", row -> wording.outcome(row.decision().outcome()));
        if (labelled) {
            text("performance", this::performance);
        }
        text(
                "reasons",
                row -> row.decision().reasons().stream().map(RankedReason::code).collect(Collectors.joining(", ")));
        text(
                "first.reason",
                row -> row.decision().reasons().stream()
                        .findFirst()
                        .map(reason -> wording.reason(reason.code()))
                        .orElse(""));
    }

    private String performance(RowDecision row) {
        return row.performance() == Performance.UNKNOWN ? "" : wording.performance(row.performance());
    }

    private void output(Field field) {
        var header = (wording.in(field.label()) + " " + field.id()).strip() + unit(field.type());
        columns.add(new Column(
                header,
                CellFormat.of(field.type()),
                row -> row.decision().outputs().getOrDefault(field.id(), Value.Missing.MISSING)));
    }

    private static String unit(FieldType type) {
        return type instanceof NumberType number && !number.unit().isEmpty() ? " (" + number.unit() + ")" : "";
    }

    private void text(String key, Function<RowDecision, String> text) {
        columns.add(new Column(wording.say(key), CellFormat.TEXT, row -> Value.of(text.apply(row))));
    }

    private void number(String key, Function<RowDecision, Number> number) {
        columns.add(new Column(
                wording.say(key),
                CellFormat.COUNT,
                row -> Value.of(number.apply(row).longValue())));
    }

    /**
     * One column.
     *
     * @param format how a spreadsheet shows it
     */
    record Column(String header, String format, Function<RowDecision, Value> cell) {

        private static final int NARROWEST = 9;
        private static final int WIDEST = 36;

        /** A column of a table that is not made of decisions. */
        static Column text(String header) {
            return new Column(header, CellFormat.TEXT, row -> Value.Missing.MISSING);
        }

        /** The same for whole numbers. */
        static Column count(String header) {
            return new Column(header, CellFormat.COUNT, row -> Value.Missing.MISSING);
        }

        /** In characters; texts get more than their header needs. */
        int width() {
            var width = Columns.width(header) + 3;
            return Math.max(NARROWEST, Math.min(WIDEST, format.equals(CellFormat.TEXT) ? width + 6 : width));
        }
    }
}
