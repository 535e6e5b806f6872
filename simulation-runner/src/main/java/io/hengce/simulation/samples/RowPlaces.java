package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.simulation.samples.cells.CellSource;

/** Where the problems of an application stand in the file that it came from. */
record RowPlaces(Columns columns, CellSource source) {

    private static final String DATA = "data/";

    /**
     * {@code rows/2/income}, in a spreadsheet with the cell's address: {@code rows/2/income/C3}.
     *
     * @param line the row's number in the file, the header counted
     * @param position of the column; negative where the whole row is meant
     * @param within as of {@link #within}
     */
    Place place(long row, long line, int position, String within) {
        if (position < 0) {
            return Place.inDocument("rows/" + row);
        }
        var address = source.address(line, position);
        return Place.inDocument("rows/" + row + "/" + columns.headers().get(position) + within
                + (address.isEmpty() ? "" : "/" + address));
    }

    /** The column that a problem of the application belongs to; negative for none. */
    int position(Diagnostic problem) {
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
    static String within(Diagnostic problem) {
        var path = problem.place().path();
        var slash = path.startsWith(DATA) ? path.indexOf('/', DATA.length()) : -1;
        return slash < 0 ? "" : path.substring(slash);
    }
}
