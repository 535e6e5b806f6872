package io.hengce.flow.lists;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a list from CSV: UTF-8, a header, rows with as many cells as that. Every row that is not right is named by its line. One per reading. */
public final class MatchListReader {

    /** The most rows of a list. */
    public static final int ROWS = 1_000_000;
    /** The most columns, {@code from} and {@code to} among them. */
    public static final int COLUMNS = 20;
    /** The largest file, in bytes. */
    public static final int BYTES = 256 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String FROM = "from";
    private static final String TO = "to";

    private final CsvBytes csv;
    private final Findings findings;
    private int[] fromDays = new int[1_024];
    private int[] toDays = new int[1_024];
    private int[] lines = new int[1_024];
    private int rows;

    private MatchListReader(byte[] file, Findings findings) {
        this.csv = new CsvBytes(file);
        this.findings = findings;
    }

    /**
     * The list that a file holds.
     *
     * @param place where problems are said to be
     */
    public static Reading<MatchList> read(byte[] file, Place place) {
        var findings = new Findings(place);
        if (file.length > BYTES) {
            findings.add("LIST_TOO_LARGE", file.length, BYTES);
        } else if (!isUtf8(file)) {
            findings.add("LIST_NOT_UTF8");
        } else {
            var reader = new MatchListReader(file, findings);
            var header = reader.header();
            if (findings.all().isEmpty()) {
                var list = reader.list(header, file.length);
                return findings.all().isEmpty() ? Reading.of(list) : Reading.rejected(findings.all());
            }
        }
        return Reading.rejected(findings.all());
    }

    private static boolean isUtf8(byte[] file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private List<String> header() {
        var names = new ArrayList<String>();
        csv.row(cell -> names.add(new String(cell, StandardCharsets.UTF_8)));
        var seen = new HashSet<String>();
        names.forEach(name -> {
            if (!NAME.matcher(name).matches() || !seen.add(name)) {
                findings.add("LIST_HEADER", names.indexOf(name) + 1);
            }
        });
        if (names.size() > COLUMNS) {
            findings.add("LIST_COLUMNS", names.size(), COLUMNS);
        }
        return names;
    }

    private MatchList list(List<String> header, int capacity) {
        var columns = header.stream()
                .filter(name -> !name.equals(FROM) && !name.equals(TO))
                .toList();
        var cells = new Cells(columns.size(), capacity);
        while (csv.hasMore()) {
            var line = csv.line();
            var row = new Row(header, cells);
            csv.row(row::take);
            if (row.isBlank()) {
                cells.cutTo(rows);
            } else if (rows == ROWS) {
                findings.add("LIST_ROWS", ROWS);
                break;
            } else {
                keep(row, line, cells);
            }
        }
        if (csv.unclosed() > 0) {
            findings.add("LIST_QUOTE", csv.unclosed());
        }
        var days = new MatchList.Days(Arrays.copyOf(fromDays, rows), Arrays.copyOf(toDays, rows));
        return new MatchList(columns, cells, days, Arrays.copyOf(lines, rows), rows);
    }

    private void keep(Row row, int line, Cells cells) {
        if (row.count != row.header.size()) {
            findings.add("LIST_CELLS", line, row.count, row.header.size());
            cells.cutTo(rows);
            return;
        }
        var from = day(row.from, line, FROM, Integer.MIN_VALUE);
        var to = day(row.to, line, TO, Integer.MAX_VALUE);
        if (from >= to) {
            findings.add("LIST_DATES", line);
        }
        if (rows == lines.length) {
            fromDays = Arrays.copyOf(fromDays, 2 * rows);
            toDays = Arrays.copyOf(toDays, 2 * rows);
            lines = Arrays.copyOf(lines, 2 * rows);
        }
        fromDays[rows] = from;
        toDays[rows] = to;
        lines[rows] = line;
        rows++;
    }

    private int day(String text, int line, String column, int none) {
        if (text.isBlank()) {
            return none;
        }
        try {
            return Math.toIntExact(LocalDate.parse(text.strip()).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException e) {
            findings.add("LIST_DATE", line, column);
            return none;
        }
    }

    /** One row on its way into the list. */
    private static final class Row {
        private final List<String> header;
        private final Cells cells;
        private String from = "";
        private String to = "";
        private int count;
        private int length;

        Row(List<String> header, Cells cells) {
            this.header = header;
            this.cells = cells;
        }

        void take(byte[] cell) {
            length += cell.length;
            var name = count < header.size() ? header.get(count) : FROM;
            count++;
            if (name.equals(FROM)) {
                from = new String(cell, StandardCharsets.UTF_8);
            } else if (name.equals(TO)) {
                to = new String(cell, StandardCharsets.UTF_8);
            } else {
                for (var each : cell) {
                    cells.append(each);
                }
                cells.endCell();
            }
        }

        boolean isBlank() {
            return count <= 1 && length == 0;
        }
    }
}
