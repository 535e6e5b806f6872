package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Unreadable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One sheet with the elements of a list, a row each, in the order of the rows.
 *
 * @param columns by the members of the list's records, or by the list itself where its elements are single values
 * @param elements the rows of each application, by its id
 */
record ListSheet(Field field, CellSource source, Columns columns, Map<String, List<CellRow>> elements) {

    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2000-01-01T00:00:00Z")), Optional.empty());
    private static final int STRANGERS_TOLD = 100;

    /** Nothing where the header is not understood. */
    static Optional<ListSheet> read(Field field, CellSource source, List<Diagnostic> problems) throws Unreadable {
        var header = HeaderRow.of(source, OptionalLong.empty());
        var reading = HeaderReader.read(new Dictionary(members(field)), SETTINGS, header, source);
        problems.addAll(reading.diagnostics());
        if (reading.value().isEmpty()) {
            return Optional.empty();
        }
        var columns = reading.get();
        if (columns.id().isEmpty()) {
            problems.add(HeaderReader.MESSAGES.error(
                    "SAMPLE_LIST_NO_ID", Place.inDocument(source.label() + "/header"), source.label()));
            return Optional.empty();
        }
        return Optional.of(new ListSheet(field, source, columns, elements(source, columns)));
    }

    /** The members of the elements; a list of single values is its own only member. */
    static List<Field> members(Field list) {
        var element = ((ListType) list.type()).element();
        return element instanceof RecordType record
                ? record.members()
                : List.of(new Field(list.id(), list.path(), list.label(), element, FieldUse.OPTIONAL_REQUEST));
    }

    private static Map<String, List<CellRow>> elements(CellSource source, Columns columns) throws Unreadable {
        var elements = new LinkedHashMap<String, List<CellRow>>();
        try (var rows = source.rows()) {
            for (var next = rows.next(); next.isPresent(); next = rows.next()) {
                var row = next.get();
                if (row.number() > columns.row() && !row.isBlank()) {
                    var id = CellRules.ID.take(row.cell(columns.id().orElse(0))).text();
                    elements.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
                }
            }
        }
        return elements;
    }

    void refuseStrangers(Set<String> ids, List<Diagnostic> problems) {
        elements.entrySet().stream()
                .filter(rows -> rows.getKey().isEmpty() || !ids.contains(rows.getKey()))
                .flatMap(rows -> rows.getValue().stream())
                .limit(STRANGERS_TOLD)
                .forEach(row -> {
                    var position = columns.id().orElse(0);
                    var place = Place.inDocument(source.address(row.number(), position));
                    problems.add(HeaderReader.MESSAGES.error(
                            "SAMPLE_LIST_STRANGER",
                            place,
                            RowSources.shown(row.cell(position).shown())));
                });
    }

    /** The texts of an application's elements by member id; what is wrong with a cell is told, and the cell is then empty. */
    List<Map<String, String>> texts(long row, String id, Consumer<CellProblem> problems) {
        var texts = new ArrayList<Map<String, String>>();
        for (var cells : elements.getOrDefault(id, List.of())) {
            texts.add(texts(row, texts.size(), cells, problems));
        }
        return texts;
    }

    private Map<String, String> texts(long row, int number, CellRow cells, Consumer<CellProblem> problems) {
        var texts = new HashMap<String, String>();
        if (cells.hidden()) {
            problems.accept(problem(row, cells, -1, "/" + number, "SAMPLE_HIDDEN_ROW"));
        }
        columns.fields().forEach((position, member) -> {
            var taken = member.type().accept(CellRules.RULES).take(cells.cell(position));
            taken.code()
                    .ifPresent(code ->
                            problems.accept(problem(row, cells, position, "/" + number + "/" + member.path(), code)));
            texts.put(member.id(), taken.code().isEmpty() ? taken.text() : "");
        });
        return texts;
    }

    private CellProblem problem(long row, CellRow cells, int position, String within, String code) {
        var place = place(row, cells, position, within);
        var value = position < 0 ? "" : RowSources.shown(cells.cell(position).shown());
        return new CellProblem(row, source.label(), value, HeaderReader.MESSAGES.error(code, place));
    }

    /**
     * A problem of the application's list at the cell that it came from.
     *
     * @param within e.g. {@code /3/balance}: the fourth element's member, by its path
     */
    CellProblem problem(long row, String id, String within, Diagnostic problem) {
        var parts = within.split("/", 3);
        var rows = elements.getOrDefault(id, List.of());
        var number = parts.length < 2 ? rows.size() : Integer.parseInt(parts[1]);
        if (number >= rows.size()) {
            var place = Place.inDocument("rows/" + row + "/" + source.label() + within);
            return new CellProblem(row, source.label(), "", RowSources.placed(problem, place));
        }
        var position = parts.length < 3 ? -1 : columns.position(parts[2]).orElse(-1);
        var value = position < 0
                ? ""
                : RowSources.shown(rows.get(number).cell(position).shown());
        var place = place(row, rows.get(number), position, within);
        return new CellProblem(row, source.label(), value, RowSources.placed(problem, place));
    }

    /** {@code rows/2/accounts/3/balance/accounts!C7}. */
    private Place place(long row, CellRow cells, int position, String within) {
        var address = source.address(cells.number(), position < 0 ? columns.id().orElse(0) : position);
        return Place.inDocument("rows/" + row + "/" + source.label() + within + "/" + address);
    }
}
