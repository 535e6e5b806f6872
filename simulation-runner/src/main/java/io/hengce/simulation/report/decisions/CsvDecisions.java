package io.hengce.simulation.report.decisions;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import io.hengce.simulation.report.excel.InertText;
import io.hengce.simulation.run.SampleRun.RowDecision;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Decisions as CSV: numbers are numbers, texts are inert, the flow stands in every row. */
public final class CsvDecisions implements DecisionsFile {

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Value.Cases<String> CELLS = new Cells();

    private final CSVPrinter printer;
    private final List<DecisionColumns.Column> columns;

    /** @param labelled whether there is a column for what became of each loan */
    public CsvDecisions(Writer writer, FlowDocument flow, Language language, boolean labelled) throws IOException {
        columns = DecisionColumns.of(flow, language, labelled).withFlow().columns();
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(columns.stream()
                .map(column -> InertText.untyped(column.header()))
                .toList());
    }

    @Override
    public void add(RowDecision one) throws IOException {
        for (var column : columns) {
            printer.print(column.cell().apply(one).accept(CELLS));
        }
        printer.println();
    }

    @Override
    public void finish(RunFacts facts) throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private static final class Cells implements Value.Cases<String> {
        @Override
        public String missing() {
            return "";
        }

        @Override
        public String number(BigDecimal number) {
            return Value.of(number).toString();
        }

        @Override
        public String text(String text) {
            return InertText.untyped(text);
        }

        @Override
        public String truth(boolean truth) {
            return Boolean.toString(truth);
        }

        @Override
        public String date(LocalDate date) {
            return date.toString();
        }

        @Override
        public String dateTime(OffsetDateTime time) {
            return time.toString();
        }

        @Override
        public String list(List<Value> elements) {
            return new Value.ListValue(elements).toString();
        }

        @Override
        public String record(Map<String, Value> members) {
            return new Value.RecordValue(members).toString();
        }
    }
}
