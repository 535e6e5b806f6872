package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.words.CodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType;
import java.util.HashMap;
import java.util.List;

/** What the grid says of a sheet in the language that is switched on. */
public record GridWords(Words words) {

    /** A sheet with all of its rows. */
    Shown all(Sheet sheet, Dictionary dictionary) {
        return new Shown(sheet, RowOrder.all(sheet), headings(sheet, dictionary));
    }

    public List<GridHeading> headings(Sheet sheet, Dictionary dictionary) {
        return new GridHeadings(words).of(sheet, dictionary);
    }

    public CellTexts texts(Sheet sheet, Dictionary dictionary) {
        var types = new HashMap<String, FieldType>();
        dictionary.fields().forEach(field -> types.putIfAbsent(field.id(), field.type()));
        return new CellTexts(sheet, types, new CodeWords(words));
    }

    Figures figures(Heat heat) {
        var said = new Figures.Words(
                words.say("grid.figures.count"),
                words.say("grid.figures.ended"),
                words.say("grid.figures.approved"),
                words.say("grid.figures.bad"),
                words.say("heat.missed"));
        return new Figures(heat, said);
    }

    GridPicture.Bands bands() {
        return new GridPicture.Bands(words.say("grid.when"), words.say("grid.then"), words.say("table.default"));
    }
}
