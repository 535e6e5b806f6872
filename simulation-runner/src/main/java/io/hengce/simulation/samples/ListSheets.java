package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.CellSource.OtherTable;
import io.hengce.simulation.samples.cells.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheets of a workbook that hold lists: each is named as a list field, by id, path or label, and joined by {@code application_id}. They are held in memory.
 *
 * @param dictionary whose lists they are
 */
record ListSheets(Dictionary dictionary, List<ListSheet> sheets) {

    ListSheets {
        sheets = List.copyOf(sheets);
    }

    /** Reads them whole; what is wrong is added to the problems. */
    static ListSheets read(Dictionary dictionary, CellSource source, Columns main, List<Diagnostic> problems) {
        var sheets = new ArrayList<ListSheet>();
        named(dictionary, source)
                .forEach((table, field) ->
                        sheet(field, table, source, main, problems).ifPresent(sheets::add));
        if (!sheets.isEmpty()) {
            refuseStrangers(source, main, sheets, problems);
        }
        return new ListSheets(dictionary, sheets);
    }

    /** The tables that are named as a list field, each with that field. */
    static Map<OtherTable, Field> named(Dictionary dictionary, CellSource source) {
        var lists = dictionary
                .of(Origin.REQUEST)
                .filter(field -> field.type() instanceof ListType)
                .toList();
        var found = new LinkedHashMap<OtherTable, Field>();
        for (var table : source.others()) {
            var named = HeaderReader.named(lists, HeaderReader.normal(table.name()));
            if (named.size() == 1 && !found.containsValue(named.get(0))) {
                found.put(table, named.get(0));
            }
        }
        return found;
    }

    Set<String> names() {
        return sheets.stream().map(sheet -> sheet.source().label()).collect(Collectors.toSet());
    }

    Optional<ListSheet> ofPath(String path) {
        return sheets.stream()
                .filter(sheet -> sheet.field().path().equals(path))
                .findFirst();
    }

    private static Optional<ListSheet> sheet(
            Field field, OtherTable table, CellSource source, Columns main, List<Diagnostic> problems) {
        var place = Place.inDocument(table.name());
        if (table.hidden()) {
            problems.add(HeaderReader.MESSAGES.error("SAMPLE_LIST_HIDDEN", place, table.name()));
        }
        if (main.position(field.path()).isPresent()) {
            problems.add(HeaderReader.MESSAGES.error("SAMPLE_LIST_TWICE", place, field.id(), table.name()));
        }
        if (main.id().isEmpty()) {
            problems.add(HeaderReader.MESSAGES.error("SAMPLE_LIST_UNJOINED", place, table.name()));
        }
        try {
            return ListSheet.read(field, source.other(table), problems);
        } catch (Unreadable e) {
            var arguments = e.finding().arguments().toArray();
            problems.add(HeaderReader.MESSAGES.error(e.finding().code(), place, arguments));
            return Optional.empty();
        }
    }

    /** A row that belongs to no application is a mistyped id: somebody's list lacks it. */
    private static void refuseStrangers(
            CellSource source, Columns main, List<ListSheet> sheets, List<Diagnostic> problems) {
        try {
            var ids = ids(source, main);
            sheets.forEach(sheet -> sheet.refuseStrangers(ids, problems));
        } catch (Unreadable e) {
            // the row is told when its turn comes; until then not all ids are known
        }
    }

    private static Set<String> ids(CellSource source, Columns main) throws Unreadable {
        var ids = new HashSet<String>();
        try (var rows = source.rows()) {
            for (var next = rows.next(); next.isPresent(); next = rows.next()) {
                var cell = main.id().isPresent() ? next.get().cell(main.id().getAsInt()) : Cell.EMPTY;
                ids.add(CellRules.ID.take(cell).text());
            }
        }
        return ids;
    }
}
