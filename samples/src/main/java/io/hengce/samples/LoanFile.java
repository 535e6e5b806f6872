package io.hengce.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads {@code credit_data.csv}: a header, then one loan a line; fields may be quoted, none holds a quote or a line break. */
final class LoanFile {

    private LoanFile() {}

    static List<Loan> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        var header = fields(lines.get(0));
        var loans = new ArrayList<Loan>();
        for (int row = 1; row < lines.size(); row++) {
            loans.add(loan(row, header, fields(lines.get(row))));
        }
        return List.copyOf(loans);
    }

    private static Loan loan(int row, List<String> header, List<String> fields) {
        if (fields.size() != header.size()) {
            throw new IllegalArgumentException(
                    "row " + row + " has " + fields.size() + " fields, the header has " + header.size());
        }
        var cells = new HashMap<String, String>();
        for (int column = 0; column < header.size(); column++) {
            cells.put(header.get(column), fields.get(column));
        }
        return new Loan(row, cells);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (var field : line.split(",", -1)) {
            boolean quoted = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
            fields.add(quoted ? field.substring(1, field.length() - 1) : field);
        }
        return fields;
    }
}
