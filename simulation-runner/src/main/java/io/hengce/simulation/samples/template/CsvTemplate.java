package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A template as a CSV file: the ids of the fields, and an example; lists as JSON in their cells. */
public record CsvTemplate(SampleTemplate template) {

    /** By which Excel knows UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    public void write(Writer writer) throws IOException {
        List<Field> columns = new ArrayList<>(template.columns());
        columns.addAll(template.lists());
        writer.append(MARK);
        var printer = FORMAT.print(writer);
        printer.printRecord(columns.stream().map(Field::id).toList());
        printer.printRecord(columns.stream()
                .map(field -> CellValue.text(field, example(field)))
                .toList());
        printer.flush();
    }

    private static Value example(Field field) {
        return ExampleValues.of(field);
    }
}
