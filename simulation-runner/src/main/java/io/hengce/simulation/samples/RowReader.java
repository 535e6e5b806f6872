package io.hengce.simulation.samples;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.simulation.samples.CellRules.CellRule;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Sample;
import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.CellRow;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes cells into an application, or says everything that is wrong with them. Remembers ids. One per pass over a file. */
final class RowReader {

    /** For a row that is refused for its time, so that its other problems are found too. */
    private static final OffsetDateTime ANY_TIME = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final Columns columns;
    private final SampleSettings settings;
    private final ApplicationAssembler assembler;
    private final RowSources sources;
    private final Map<Integer, CellRule> rules = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    RowReader(Columns columns, SampleSettings settings, ApplicationAssembler assembler, RowSources sources) {
        this.columns = columns;
        this.settings = settings;
        this.assembler = assembler;
        this.sources = sources;
        columns.fields()
                .forEach((position, field) -> rules.put(position, field.type().accept(CellRules.RULES)));
    }

    SampleRow read(long row, CellRow cells) {
        var width = columns.headers().size();
        var ragged = sources.source().isGrid()
                ? cells.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())
                : cells.cells().size() != width;
        if (ragged) {
            return new BadRow(row, List.of(ragged(row, cells)));
        }
        return new Row(row, cells).read();
    }

    private CellProblem ragged(long row, CellRow cells) {
        var width = columns.headers().size();
        if (sources.source().isGrid()) {
            var beyond = width;
            while (cells.cell(beyond).isBlank()) {
                beyond++;
            }
            var place = Place.inDocument("rows/" + row + "/" + sources.source().address(cells.number(), beyond));
            var problem = HeaderReader.MESSAGES.error("SAMPLE_BEYOND_HEADER", place);
            return new CellProblem(row, "", RowSources.shown(cells.cell(beyond).shown()), problem);
        }
        var texts = cells.cells().stream().map(Cell::shown).collect(Collectors.joining(","));
        var problem = error("SAMPLE_RAGGED_ROW", row, "", width, cells.cells().size());
        return new CellProblem(row, "", RowSources.shown(texts), problem);
    }

    SampleRow blank(long row) {
        return new BadRow(row, List.of(new CellProblem(row, "", "", error("SAMPLE_BLANK_ROW", row, ""))));
    }

    private static Diagnostic error(String code, long row, String column, Object... arguments) {
        var path = column.isEmpty() ? "rows/" + row : "rows/" + row + "/" + column;
        return HeaderReader.MESSAGES.error(code, Place.inDocument(path), arguments);
    }

    /** The work on one row. */
    private final class Row {
        private final long number;
        private final CellRow cells;
        private final List<CellProblem> problems = new ArrayList<>();

        private Row(long number, CellRow cells) {
            this.number = number;
            this.cells = cells;
        }

        private SampleRow read() {
            if (cells.hidden()) {
                problems.add(new CellProblem(number, "", "", error("SAMPLE_HIDDEN_ROW", number, "")));
            }
            var id = id();
            var time = time();
            var texts = new HashMap<String, String>();
            columns.fields()
                    .forEach(
                            (position, field) -> taken(position, field).ifPresent(text -> texts.put(field.id(), text)));
            var lists = new HashMap<String, List<Map<String, String>>>();
            for (var sheet : sources.lists().sheets()) {
                lists.put(sheet.field().id(), sheet.texts(number, id, problems::add));
            }
            var application = assembler.fromCells(id, time.or(settings::at).orElse(ANY_TIME), texts, lists);
            var refused = problems.stream()
                    .map(problem -> problem.diagnostic().place())
                    .collect(Collectors.toSet());
            application.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .forEach(problem -> tell(refused, id, problem));
            return problems.isEmpty()
                    ? new Sample(number, application.get(), performance())
                    : new BadRow(number, problems);
        }

        /** The text that the dictionary's rules take; nothing for a cell that is refused, which is told. */
        private Optional<String> taken(int position, Field field) {
            var cell = cells.cell(position);
            if (field.use().missingTokens().contains(cell.shown()) && !(cell instanceof RefusedCell)) {
                return Optional.of(cell.shown());
            }
            return taken(position, Objects.requireNonNull(rules.get(position), field::id));
        }

        private Optional<String> taken(int position, CellRule rule) {
            var taken = rule.take(cells.cell(position));
            taken.code().ifPresent(code -> tell(code, position));
            return taken.code().isEmpty() && isClean(position) ? Optional.of(taken.text()) : Optional.empty();
        }

        private String id() {
            if (columns.id().isEmpty()) {
                return Long.toString(number);
            }
            var position = columns.id().getAsInt();
            if (cells.cell(position).isBlank()) {
                tell("SAMPLE_NO_ID", position);
                return Long.toString(number);
            }
            var id = taken(position, CellRules.ID);
            var first = id.map(given -> ids.putIfAbsent(given, number));
            first.ifPresent(row -> tell("SAMPLE_DUPLICATE_ID", position, row));
            return id.orElse(Long.toString(number));
        }

        private Optional<OffsetDateTime> time() {
            if (columns.time().isEmpty()) {
                return Optional.empty();
            }
            var position = columns.time().getAsInt();
            if (cells.cell(position).isBlank()) {
                if (settings.at().isEmpty()) {
                    tell("SAMPLE_NO_ROW_TIME", position);
                }
                return Optional.empty();
            }
            var text = taken(position, CellRules.TIME);
            try {
                return text.map(String::strip).map(OffsetDateTime::parse);
            } catch (DateTimeParseException e) {
                tell("SAMPLE_BAD_TIME", position);
                return Optional.empty();
            }
        }

        private Performance performance() {
            if (columns.label().isEmpty() || settings.label().isEmpty()) {
                return Performance.UNKNOWN;
            }
            var text = cells.cell(columns.label().getAsInt()).shown().strip();
            if (text.isEmpty()) {
                return Performance.UNKNOWN;
            }
            return text.equals(settings.label().get().bad()) ? Performance.BAD : Performance.GOOD;
        }

        /** Control characters have no place in a cell; a line break has. */
        private boolean isClean(int position) {
            var odd = cells.cell(position)
                    .shown()
                    .chars()
                    .filter(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t')
                    .findFirst();
            odd.ifPresent(one -> tell("SAMPLE_CONTROL_CHARACTER", position, "U+%04X".formatted(one)));
            return odd.isEmpty();
        }

        /** A required field whose cell was refused is not missing as well. */
        private void tell(Set<Place> refused, String id, Diagnostic problem) {
            var placed = sources.problem(number, cells, id, problem);
            if (!refused.contains(placed.diagnostic().place())) {
                problems.add(placed);
            }
        }

        private void tell(String code, int position, Object... arguments) {
            var place = sources.place(number, cells, position, "");
            problems.add(sources.problem(number, cells, position, HeaderReader.MESSAGES.error(code, place, arguments)));
        }
    }
}
