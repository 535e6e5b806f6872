package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellSource;

/** Where the values of an application come from, and so where its problems stand: the cells of its row, and its rows in the sheets of lists. */
record RowSources(Columns columns, CellSource source, ListSheets lists) {

    private static final String DATA = "data/";
    private static final int SHOWN = 80;

    /** A problem of the application at its cell. */
    CellProblem problem(long row, CellRow cells, String id, Diagnostic problem) {
        var path = problem.place().path();
        var base = path.startsWith(DATA)
                ? path.substring(DATA.length(), path.length() - within(path).length())
                : "";
        var sheet = lists.ofPath(base);
        if (sheet.isPresent()) {
            return sheet.get().problem(row, id, within(path), problem);
        }
        var position = position(path, base);
        return problem(row, cells, position, placed(problem, place(row, cells, position, within(path))));
    }

    /** What is wrong with the cell of a column; a negative position means the whole row. */
    CellProblem problem(long row, CellRow cells, int position, Diagnostic problem) {
        var column = position < 0 ? "" : columns.headers().get(position);
        var value = position < 0 ? "" : shown(cells.cell(position).shown());
        return new CellProblem(row, column, value, problem);
    }

    /**
     * {@code rows/2/income}, in a spreadsheet with the cell's address: {@code rows/2/income/C3}.
     *
     * @param within where in the cell of a list or record, e.g. {@code /3/balance}
     */
    Place place(long row, CellRow cells, int position, String within) {
        if (position < 0) {
            return Place.inDocument("rows/" + row);
        }
        var address = source.address(cells.number(), position);
        return Place.inDocument("rows/" + row + "/" + columns.headers().get(position) + within
                + (address.isEmpty() ? "" : "/" + address));
    }

    private int position(String path, String base) {
        return switch (path) {
            case Columns.APPLICATION_ID -> columns.id().orElse(-1);
            case Columns.DECISION_TIME -> columns.time().orElse(-1);
            default -> base.isEmpty() ? -1 : columns.position(base).orElse(-1);
        };
    }

    private static String within(String path) {
        var slash = path.startsWith(DATA) ? path.indexOf('/', DATA.length()) : -1;
        return slash < 0 ? "" : path.substring(slash);
    }

    static Diagnostic placed(Diagnostic problem, Place place) {
        return new Diagnostic(problem.code(), problem.severity(), place, problem.message());
    }

    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
