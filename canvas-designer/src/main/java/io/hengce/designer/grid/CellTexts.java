package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.words.CodeWords;
import io.hengce.flow.dictionary.FieldType;
import java.util.Map;

/**
 * What the cells of a sheet show while nobody types into them.
 *
 * @param types of the fields, by id
 */
public record CellTexts(Sheet sheet, Map<String, FieldType> types, CodeWords codes) {

    /** Whether a text stands in what a cell shows, or in what is written in it. */
    boolean has(Finding wanted, int row, int column) {
        if (wanted.isNothing()) {
            return false;
        }
        var written = sheet.cell(row, column);
        if (wanted.in(written)) {
            return true;
        }
        var shown = at(row, column, written);
        return !shown.equals(written) && wanted.in(shown);
    }

    public String at(int row, int column) {
        return at(row, column, sheet.cell(row, column));
    }

    private String at(int row, int column, String written) {
        var name = codes.words().say(sheet.label(row, column));
        if (!name.isEmpty()) {
            return name;
        }
        var type = types.get(sheet.subject(row, column));
        return type == null ? written : codes.shown(type, written);
    }
}
