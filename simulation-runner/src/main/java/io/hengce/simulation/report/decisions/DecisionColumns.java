package io.hengce.simulation.report.decisions;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ListCells;
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

    private static final int NARROWEST = 10;
    private static final int WIDEST = 18;

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
        text("flow", 20, row -> row.decision().flow().id());
        number("revision", row -> row.decision().flow().revision());
        text("flow.hash", 20, row -> row.decision().flow().hash());
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
        text("application", 16, row -> row.decision().applicationId());
        text("outcome", 10, row -> wording.outcome(row.decision().outcome()));
        if (labelled) {
            text("performance", 10, this::performance);
        }
        text(
                "reasons",
                40,
                row -> row.decision().reasons().stream().map(RankedReason::code).collect(Collectors.joining(", ")));
        text(
                "first.reason",
                30,
                row -> row.decision().reasons().stream()
                        .findFirst()
                        .map(reason -> wording.reason(reason.code()))
                        .orElse(""));
    }

    private String performance(RowDecision row) {
        return row.performance() == Performance.UNKNOWN ? "" : wording.performance(row.performance());
    }

    private void output(Field field) {
        var header = wording.column(field.id());
        var width = Math.max(NARROWEST, Math.min(WIDEST, Columns.width(header) / 2 + 3));
        columns.add(new Column(
                header,
                CellFormat.of(field.type()),
                width,
                row -> cell(field, row.decision().outputs().getOrDefault(field.id(), Value.Missing.MISSING))));
    }

    /** Lists and records are JSON, as in a sample set. */
    private static Value cell(Field field, Value value) {
        return field.type().isSingle() || value.isMissing() ? value : Value.of(ListCells.write(field, value));
    }

    private void text(String key, int width, Function<RowDecision, String> text) {
        columns.add(new Column(wording.say(key), CellFormat.TEXT, width, row -> Value.of(text.apply(row))));
    }

    private void number(String key, Function<RowDecision, Number> number) {
        columns.add(new Column(
                wording.say(key),
                CellFormat.COUNT,
                NARROWEST,
                row -> Value.of(number.apply(row).longValue())));
    }

    /**
     * One column.
     *
     * @param format how a spreadsheet shows it
     * @param width in characters
     */
    record Column(String header, String format, int width, Function<RowDecision, Value> cell) {

        /** A column of a table that is not made of decisions. */
        static Column text(String header, int width) {
            return new Column(header, CellFormat.TEXT, width, row -> Value.Missing.MISSING);
        }

        /** The same for whole numbers. */
        static Column count(String header) {
            return new Column(header, CellFormat.COUNT, NARROWEST, row -> Value.Missing.MISSING);
        }

        boolean isNumber() {
            return !format.equals(CellFormat.TEXT);
        }
    }
}
