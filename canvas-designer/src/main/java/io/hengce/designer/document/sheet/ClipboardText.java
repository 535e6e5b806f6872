package io.hengce.designer.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line each row, quotes around what has either. */
public final class ClipboardText {

    private ClipboardText() {}

    public static String write(List<List<String>> block) {
        var text = new StringBuilder();
        for (var row : block) {
            var between = "";
            for (var cell : row) {
                text.append(between).append(quoted(cell));
                between = "\t";
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        var needs =
                cell.startsWith("\"") || cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The cells of a text; all rows have the width of the widest. */
    public static List<List<String>> read(String text) {
        var rows = new Reading(text).rows();
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return rows.stream().map(List::copyOf).toList();
    }

    /** One pass over a text. */
    private static final class Reading {
        private final String text;
        private int at;

        private Reading(String text) {
            this.text = text;
        }

        private List<List<String>> rows() {
            var rows = new ArrayList<List<String>>();
            while (at < text.length()) {
                rows.add(row());
            }
            return rows;
        }

        private List<String> row() {
            var cells = new ArrayList<String>();
            while (true) {
                cells.add(cell());
                if (at >= text.length()) {
                    return cells;
                }
                var end = text.charAt(at++);
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                if (end != '\t') {
                    return cells;
                }
            }
        }

        private String cell() {
            var end = at < text.length() && text.charAt(at) == '"' ? closing() : 0;
            if (end > 0 && isQuoted(text.substring(at + 1, end))) {
                var inside = text.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
                return inside;
            }
            var from = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        /** Where the quoted cell ends: a quote before a tab, a line's end or the text's; 0 where the quote is a cell's own. */
        private int closing() {
            for (var index = at + 1; index < text.length(); index++) {
                if (text.charAt(index) == '"') {
                    if (index + 1 == text.length() || isEnd(text.charAt(index + 1))) {
                        return index;
                    }
                    if (text.charAt(index + 1) != '"') {
                        return 0;
                    }
                    index++;
                }
            }
            return 0;
        }

        /** Quotes around nothing that needs them are the cell's own: a string in an expression. */
        private static boolean isQuoted(String inside) {
            return inside.contains("\"\"") || inside.chars().anyMatch(sign -> isEnd((char) sign));
        }

        private static boolean isEnd(char sign) {
            return sign == '\t' || sign == '\r' || sign == '\n';
        }
    }
}
