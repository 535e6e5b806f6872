package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.CellSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what each column means: a header is a field's id, path or label. One per file. */
final class HeaderReader {

    static final MessageCatalog MESSAGES = new MessageCatalog(HeaderReader.class);

    private final String place;
    private final Set<Field> inSheets;
    private final Dictionary dictionary;
    private final SampleSettings settings;
    private final List<String> headers;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<Integer, Field> fields = new TreeMap<>();

    private HeaderReader(Dictionary dictionary, SampleSettings settings, List<String> headers, CellSource source) {
        this.place = source.label().isEmpty() ? "header" : source.label() + "/header";
        this.inSheets = Set.copyOf(ListSheets.named(dictionary, source).values());
        this.dictionary = dictionary;
        this.settings = settings;
        this.headers = headers;
    }

    static Reading<Columns> read(Dictionary dictionary, SampleSettings settings, HeaderRow header, CellSource source) {
        var headers = header.cells().stream().map(cell -> normal(cell.shown())).toList();
        var reader = new HeaderReader(dictionary, settings, headers, source);
        reader.refuseCells(header, source);
        return reader.columns(header.row().number());
    }

    /** Formulas, errors and parts of merged cells name nothing. */
    private void refuseCells(HeaderRow header, CellSource source) {
        for (var index = 0; index < header.cells().size(); index++) {
            if (header.cells().get(index) instanceof RefusedCell refused) {
                var address = source.address(header.row().number(), index);
                problems.add(MESSAGES.error(refused.code(), place(address)));
            }
        }
    }

    /** Of several lines the first is the name; the others are for people. */
    static String normal(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        return Normalizer.normalize(first, Normalizer.Form.NFC).strip();
    }

    private Reading<Columns> columns(long row) {
        refuseDuplicates();
        mapFields();
        var label = labelColumn();
        var columns = new Columns(
                row, headers, fields, position(Columns.APPLICATION_ID), position(Columns.DECISION_TIME), label);
        demandRequired();
        if (columns.time().isEmpty() && settings.at().isEmpty()) {
            problems.add(MESSAGES.error("SAMPLE_NO_TIME", place()));
        }
        tellIgnored(columns);
        var rejected = problems.stream().anyMatch(Diagnostic::isError);
        return new Reading<>(rejected ? Optional.empty() : Optional.of(columns), problems);
    }

    private void refuseDuplicates() {
        var seen = new LinkedHashMap<String, Integer>();
        for (var index = 0; index < headers.size(); index++) {
            var header = headers.get(index);
            var first = header.isEmpty() ? null : seen.putIfAbsent(header, index);
            if (first != null) {
                problems.add(MESSAGES.error("SAMPLE_DUPLICATE_HEADER", place(header), header, first + 1, index + 1));
            }
        }
    }

    private void mapFields() {
        var takenBy = new LinkedHashMap<String, String>();
        for (var index = 0; index < headers.size(); index++) {
            var header = headers.get(index);
            if (header.isEmpty() || isSystem(header) || headers.indexOf(header) < index) {
                continue;
            }
            var found = named(header);
            if (found.size() > 1) {
                var ids = found.stream().map(Field::id).collect(Collectors.joining("`, `"));
                problems.add(MESSAGES.error("SAMPLE_AMBIGUOUS_COLUMN", place(header), header, ids));
            } else if (found.size() == 1) {
                take(index, found.get(0), takenBy);
            }
        }
    }

    private void take(int index, Field field, Map<String, String> takenBy) {
        var header = headers.get(index);
        var other = takenBy.putIfAbsent(field.id(), header);
        if (other != null) {
            problems.add(MESSAGES.error("SAMPLE_TWO_COLUMNS", place(header), other, header, field.id()));
        } else if (field.use().origin() == Origin.DERIVED) {
            problems.add(MESSAGES.warning("SAMPLE_COMPUTED_COLUMN", place(header), header, field.id()));
        } else {
            fields.put(index, field);
        }
    }

    private List<Field> named(String header) {
        return named(dictionary.fields(), header);
    }

    /** By id, else by path, else by label. */
    static List<Field> named(List<Field> all, String header) {
        var byId = all.stream().filter(field -> field.id().equals(header)).toList();
        var byPath = all.stream().filter(field -> field.path().equals(header)).toList();
        if (!byId.isEmpty() || !byPath.isEmpty()) {
            return byId.isEmpty() ? byPath : byId;
        }
        return all.stream()
                .filter(field -> normal(field.label().zh()).equals(header)
                        || normal(field.label().en()).equals(header))
                .toList();
    }

    private void demandRequired() {
        var absent = new ArrayList<String>();
        for (var field : dictionary.fields()) {
            if (field.use().origin() != Origin.REQUEST || fields.containsValue(field) || inSheets.contains(field)) {
                continue;
            }
            if (field.use().required()) {
                problems.add(MESSAGES.error("SAMPLE_MISSING_COLUMN", place(), field.id(), names(field)));
            } else {
                absent.add(field.id());
            }
        }
        if (!absent.isEmpty()) {
            problems.add(MESSAGES.warning("SAMPLE_ABSENT_FIELDS", place(), String.join("`, `", absent)));
        }
    }

    private static String names(Field field) {
        return List.of(
                        field.id(),
                        field.path(),
                        field.label().zh(),
                        field.label().en())
                .stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("`, `"));
    }

    private OptionalInt labelColumn() {
        if (settings.label().isEmpty()) {
            return OptionalInt.empty();
        }
        var name = normal(settings.label().get().name());
        var found = position(name);
        if (found.isEmpty()) {
            var all = headers.stream().filter(header -> !header.isEmpty()).collect(Collectors.joining("`, `"));
            problems.add(MESSAGES.error("SAMPLE_NO_LABEL_COLUMN", place(), name, all));
        }
        return found;
    }

    private void tellIgnored(Columns columns) {
        var ignored = new ArrayList<String>();
        for (var index = 0; index < headers.size(); index++) {
            var header = headers.get(index);
            var used = fields.containsKey(index)
                    || isSystem(header)
                    || columns.label().equals(OptionalInt.of(index))
                    || !header.isEmpty() && !named(header).isEmpty();
            if (!used) {
                ignored.add(header.isEmpty() ? "#" + (index + 1) : header);
            }
        }
        if (!ignored.isEmpty()) {
            problems.add(MESSAGES.warning("SAMPLE_IGNORED_COLUMNS", place(), String.join("`, `", ignored)));
        }
    }

    private OptionalInt position(String header) {
        var index = headers.indexOf(header);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static boolean isSystem(String header) {
        return header.equals(Columns.APPLICATION_ID) || header.equals(Columns.DECISION_TIME);
    }

    private Place place() {
        return Place.inDocument(place);
    }

    private Place place(String header) {
        return Place.inDocument(place + "/" + header);
    }
}
