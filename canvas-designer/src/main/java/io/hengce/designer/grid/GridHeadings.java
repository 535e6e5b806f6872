package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetColumn;
import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import java.util.List;
import java.util.Optional;

/** Says what stands above each column: the label of its field where it is one, else its expression. */
final class GridHeadings {

    private final Words words;
    private final ValueWords values;

    GridHeadings(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    List<GridHeading> of(Sheet sheet, Dictionary dictionary) {
        return sheet.columns().stream().map(column -> of(column, dictionary)).toList();
    }

    GridHeading of(SheetColumn column, Dictionary dictionary) {
        if (column.part() == Part.ROW) {
            return new GridHeading(words.say("grid.column." + column.id()), "", "", Optional.empty(), true);
        }
        return dictionary
                .field(column.subject())
                .map(field -> of(field, column.part() == Part.THEN))
                .orElseGet(() -> new GridHeading(
                        column.subject(), words.say("grid.expression"), "", Optional.of(Glyph.DERIVE), false));
    }

    private GridHeading of(Field field, boolean isResult) {
        var detail = field.path().isEmpty() ? field.id() : field.path();
        var isNumber = field.type() instanceof FieldType.NumberType;
        return new GridHeading(
                values.label(field),
                detail,
                values.type(field.type()),
                Optional.of(field.type().accept(new TypeGlyph())),
                isResult && isNumber);
    }

    private static final class TypeGlyph implements FieldType.Cases<Glyph> {
        @Override
        public Glyph number(FieldType.NumberType type) {
            return Glyph.TYPE_NUMBER;
        }

        @Override
        public Glyph string(FieldType.StringType type) {
            return Glyph.TYPE_TEXT;
        }

        @Override
        public Glyph truth() {
            return Glyph.TYPE_TRUTH;
        }

        @Override
        public Glyph date() {
            return Glyph.TYPE_DATE;
        }

        @Override
        public Glyph dateTime() {
            return Glyph.TYPE_TIME;
        }

        @Override
        public Glyph list(FieldType.ListType type) {
            return Glyph.TYPE_LIST;
        }

        @Override
        public Glyph record(FieldType.RecordType type) {
            return Glyph.TYPE_LIST;
        }
    }
}
