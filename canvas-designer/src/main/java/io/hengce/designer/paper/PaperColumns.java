package io.hengce.designer.paper;

import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.document.sheet.CrossSheet;
import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.document.sheet.TableSheet;
import io.hengce.designer.grid.CellTexts;
import io.hengce.designer.grid.GridHeading;
import io.hengce.designer.grid.GridWords;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.paper.PaperColumn.Bar;
import io.hengce.designer.paper.PaperColumn.Heading;
import io.hengce.designer.paper.PaperColumn.Kind;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the columns of a sheet: the row's number, what the editor shows, and of a scorecard what its inspector shows too. */
final class PaperColumns {

    private static final Palette.Soft SOFT = Palette.of(Theme.LIGHT).soft();

    private final FlowDocument document;
    private final Sheet sheet;
    private final Words words;
    private final CellTexts texts;

    PaperColumns(FlowDocument document, Sheet sheet, Words words) {
        this.document = document;
        this.sheet = sheet;
        this.words = words;
        this.texts = new GridWords(words).texts(sheet, document.dictionary());
    }

    List<PaperColumn> all(Heat heat) {
        var all = new ArrayList<PaperColumn>();
        all.add(PaperColumn.of(new Heading(Kind.NUMBER, "#", "", "", true, false), this::number));
        var headings = new GridWords(words).headings(sheet, document.dictionary());
        for (var column = 0; column < headings.size(); column++) {
            all.add(column(column, headings.get(column)));
        }
        if (sheet instanceof BinSheet bins) {
            all.addAll(2, new CharacteristicColumns(document, bins, words).all());
        }
        all.addAll(new FigureColumns(sheet, heat, words).all());
        return all;
    }

    /** Row headings of a cross table, and what is read once in a scorecard, belong to every page. */
    int frozen(int asked) {
        var own =
                sheet instanceof CrossSheet cross ? cross.node().rows().inputs().size() : 0;
        return 1 + (sheet instanceof BinSheet ? 1 : Math.max(own, asked));
    }

    private String number(int row) {
        return row < sheet.freeRows() ? String.valueOf(row + 1) : words.say("table.default");
    }

    private PaperColumn column(int column, GridHeading heading) {
        var of = sheet.columns().get(column);
        var kind = of.part() == Part.THEN ? Kind.RESULT : Kind.CONDITION;
        var isOfGroup = sheet instanceof BinSheet && of.part() == Part.ROW;
        return new PaperColumn(
                new Heading(
                        kind, heading.title(), heading.detail(), type(column, heading), heading.isNumber(), isOfGroup),
                PaperColumn.LEAST,
                row -> text(row, column),
                row -> bars(row, column));
    }

    /** With how the column puts hits together, in a table that does. */
    private String type(int column, GridHeading heading) {
        if (!(sheet instanceof TableSheet table)
                || table.node().hit() != TableHit.COLLECT
                || sheet.columns().get(column).part() != Part.THEN) {
            return heading.type();
        }
        var outputs = table.node().outputs();
        var output = outputs.get(column - (sheet.columns().size() - outputs.size()));
        var collect = words.say("table.collect." + output.collect().name().toLowerCase(Locale.ROOT));
        return heading.type().isEmpty() ? collect : heading.type() + " · " + collect;
    }

    /** Of a reason also what it says. */
    private String text(int row, int column) {
        var text = texts.at(row, column);
        if (!sheet.columns().get(column).id().equals("reason") || !(sheet instanceof BinSheet)) {
            return text;
        }
        return text.isEmpty() ? "" : CharacteristicColumns.reason(new EntryWords(document, words), text);
    }

    private List<Bar> bars(int row, int column) {
        var weight = sheet.weight(row, column);
        if (weight.isEmpty()) {
            return List.of();
        }
        var share = weight.getAsDouble();
        return List.of(new Bar(0, Math.min(1, Math.abs(share)), share < 0 ? SOFT.error() : SOFT.accent()));
    }
}
