package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One kind of dirt: a file that has it.
 *
 * @param kind what is dirty, in words
 * @param shown the piece of the file that is dirty
 */
record Dirt(String kind, String shown, byte[] bytes, FileLayout layout) {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");

    static Dirt text(String kind, String shown, String text) {
        return text(kind, shown, text, StandardCharsets.UTF_8);
    }

    static Dirt text(String kind, String shown, String text, Charset charset) {
        return new Dirt(kind, shown, text.getBytes(charset), FileLayout.FOUND);
    }

    /** One cell of a CSV file whose other cells are clean. */
    static Dirt cell(String kind, String column, String value) {
        var columns = List.of("age", "income", "rate", "home", "since", "told", "staff", "note");
        var cells = new ArrayList<>(List.of("35", "5000.00", "5.5", "rent", "2020-03-01", "", "", ""));
        cells.set(columns.indexOf(column), value.contains(",") ? '"' + value + '"' : value);
        var text = String.join(",", columns) + "\n" + String.join(",", cells) + "\n";
        return text(kind, column + ": `" + value.replace("\uFEFF", "\\uFEFF") + "`", text);
    }

    static Dirt excel(String kind, String shown, Workbook workbook) {
        return new Dirt(kind, shown, workbook.bytes(), FileLayout.FOUND);
    }

    /** One cell of a workbook whose other cells are clean. */
    static Dirt excelCell(String kind, String column, Workbook.CellXml cell, String shown) {
        var row = Workbook.row(Workbook.number("35"), cell);
        return excel(kind, column + ": " + shown, new Workbook().sheet("Loans", Workbook.texts("age", column), row));
    }

    Dirt withSheet(String name) {
        return new Dirt(kind, shown, bytes, new FileLayout(Optional.of(name), OptionalLong.empty(), Optional.empty()));
    }

    Dirt withHeaderRow(long row) {
        return new Dirt(kind, shown, bytes, new FileLayout(Optional.empty(), OptionalLong.of(row), Optional.empty()));
    }

    SampleSettings settings() {
        return new SampleSettings(Optional.of(AT), Optional.empty(), layout);
    }

    /** What is told of the file and of its rows, the absence of columns not counted; cells with what stands in them. */
    static String told(Diagnostic problem) {
        var severity = problem.isError() ? "" : " (warning)";
        return "`%s`%s | %s"
                .formatted(problem.code(), severity, problem.place().path().replace("|", "\\|"));
    }
}
