package io.hengce.simulation.samples;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes cells into an application, or says everything that is wrong with them. Remembers ids. One per pass over a file. */
final class RowReader {

    private static final int SHOWN = 80;
    private static final String DATA = "data/";
    /** For a row that is refused for its time, so that its other problems are found too. */
    private static final OffsetDateTime ANY_TIME = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final Columns columns;
    private final SampleSettings settings;
    private final ApplicationAssembler assembler;
    private final Map<String, Long> ids = new HashMap<>();

    RowReader(Columns columns, SampleSettings settings, ApplicationAssembler assembler) {
        this.columns = columns;
        this.settings = settings;
        this.assembler = assembler;
    }

    SampleRow read(long row, List<String> cells) {
        if (cells.size() != columns.headers().size()) {
            var problem = error("SAMPLE_RAGGED_ROW", row, "", columns.headers().size(), cells.size());
            return new BadRow(row, List.of(new CellProblem(row, "", shown(String.join(",", cells)), problem)));
        }
        return new Row(row, cells).read();
    }

    SampleRow blank(long row) {
        return new BadRow(row, List.of(new CellProblem(row, "", "", error("SAMPLE_BLANK_ROW", row, ""))));
    }

    private static Diagnostic error(String code, long row, String column, Object... arguments) {
        var path = column.isEmpty() ? "rows/" + row : "rows/" + row + "/" + column;
        return HeaderReader.MESSAGES.error(code, Place.inDocument(path), arguments);
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    /** The work on one row. */
    private final class Row {
        private final long number;
        private final List<String> cells;
        private final List<CellProblem> problems = new ArrayList<>();

        private Row(long number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        private SampleRow read() {
            var id = id();
            var time = time();
            var texts = new HashMap<String, String>();
            columns.fields().forEach((position, field) -> {
                if (isClean(position)) {
                    texts.put(field.id(), cells.get(position));
                }
            });
            var application = assembler.fromCells(id, time.or(settings::at).orElse(ANY_TIME), texts);
            var refused = problems.stream().map(CellProblem::column).collect(Collectors.toSet());
            application.diagnostics().stream()
                    .filter(problem -> problem.isError() && !refused.contains(column(problem)))
                    .forEach(this::tell);
            return problems.isEmpty()
                    ? new Sample(number, application.get(), performance())
                    : new BadRow(number, problems);
        }

        private String id() {
            if (columns.id().isEmpty()) {
                return Long.toString(number);
            }
            var position = columns.id().getAsInt();
            var id = cells.get(position);
            if (id.isBlank()) {
                tell("SAMPLE_NO_ID", position);
                return Long.toString(number);
            }
            var first = ids.putIfAbsent(id, number);
            if (first != null) {
                tell("SAMPLE_DUPLICATE_ID", position, first);
            }
            return id;
        }

        private Optional<OffsetDateTime> time() {
            if (columns.time().isEmpty()) {
                return Optional.empty();
            }
            var position = columns.time().getAsInt();
            var text = cells.get(position).strip();
            if (text.isEmpty()) {
                if (settings.at().isEmpty()) {
                    tell("SAMPLE_NO_ROW_TIME", position);
                }
                return Optional.empty();
            }
            try {
                return Optional.of(OffsetDateTime.parse(text));
            } catch (DateTimeParseException e) {
                tell("SAMPLE_BAD_TIME", position);
                return Optional.empty();
            }
        }

        private Performance performance() {
            if (columns.label().isEmpty() || settings.label().isEmpty()) {
                return Performance.UNKNOWN;
            }
            var text = cells.get(columns.label().getAsInt()).strip();
            if (text.isEmpty()) {
                return Performance.UNKNOWN;
            }
            return text.equals(settings.label().get().bad()) ? Performance.BAD : Performance.GOOD;
        }

        /** Control characters have no place in a cell; a line break has. */
        private boolean isClean(int position) {
            var odd = cells.get(position)
                    .chars()
                    .filter(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t')
                    .findFirst();
            odd.ifPresent(one -> tell("SAMPLE_CONTROL_CHARACTER", position, "U+%04X".formatted(one)));
            return odd.isEmpty();
        }

        /** A required field whose cell was refused is not missing as well. */
        private String column(Diagnostic problem) {
            var position = position(problem);
            return position < 0 ? "?" : columns.headers().get(position);
        }

        private void tell(Diagnostic problem) {
            var position = position(problem);
            var column = position < 0 ? "" : columns.headers().get(position);
            var value = position < 0 ? "" : shown(cells.get(position));
            var path = column.isEmpty() ? "rows/" + number : "rows/" + number + "/" + column + within(problem);
            var placed = new Diagnostic(problem.code(), problem.severity(), Place.inDocument(path), problem.message());
            problems.add(new CellProblem(number, column, value, placed));
        }

        private void tell(String code, int position, Object... arguments) {
            var column = columns.headers().get(position);
            problems.add(new CellProblem(
                    number, column, shown(cells.get(position)), error(code, number, column, arguments)));
        }

        private int position(Diagnostic problem) {
            var path = problem.place().path();
            return switch (path) {
                case Columns.APPLICATION_ID -> columns.id().orElse(-1);
                case Columns.DECISION_TIME -> columns.time().orElse(-1);
                default ->
                    path.startsWith(DATA)
                            ? columns.position(path.substring(
                                            DATA.length(),
                                            path.length() - within(problem).length()))
                                    .orElse(-1)
                            : -1;
            };
        }

        /** Where in the cell of a list or record, e.g. {@code /3/balance}. */
        private static String within(Diagnostic problem) {
            var path = problem.place().path();
            var slash = path.startsWith(DATA) ? path.indexOf('/', DATA.length()) : -1;
            return slash < 0 ? "" : path.substring(slash);
        }
    }
}
