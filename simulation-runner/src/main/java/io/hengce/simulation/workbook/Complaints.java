package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is wrong with a workbook, each with its cell. One per reading. */
final class Complaints {

    static final MessageCatalog MESSAGES = new MessageCatalog(Complaints.class);

    private final String node;
    private final Map<String, SheetPlaces> places = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Complaints(String node) {
        this.node = node;
    }

    /** Remembers where the rows and columns of a sheet stand. */
    void stand(String sheet, SheetPlaces where) {
        places.put(sheet, where);
    }

    /** The address of a cell, e.g. {@code Bins!C7}; of its row where the column has no place, and empty where the row has none. */
    String address(String sheet, String row, String column) {
        var where = places.get(sheet);
        return where == null ? "" : where.address(row, column);
    }

    void cell(NodeSheet sheet, SheetRow row, String column, String code, Object... arguments) {
        error(address(sheet.key(), row.id(), column), code, arguments);
    }

    /** @param address of a cell, a sheet, or empty for the whole file */
    void error(String address, String code, Object... arguments) {
        found.add(MESSAGES.error(code, Place.inNode(node, address), arguments));
    }

    void warning(String address, String code, Object... arguments) {
        found.add(MESSAGES.warning(code, Place.inNode(node, address), arguments));
    }

    boolean any() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
