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
record CellTexts(Sheet sheet, Map<String, FieldType> types, CodeWords codes) {

    /** Whether a text stands in what a cell shows, or in what is written in it. */
    boolean has(Finding wanted, int row, int column) {
        return !wanted.isNothing() && (wanted.in(sheet.cell(row, column)) || wanted.in(at(row, column)));
    }

    String at(int row, int column) {
        var name = codes.words().say(sheet.label(row, column));
        if (!name.isEmpty()) {
            return name;
        }
        var text = sheet.cell(row, column);
        var type = types.get(sheet.subject(row, column));
        return type == null ? text : codes.shown(type, text);
    }
}
