package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetColumn;
import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.document.sheet.SheetColumn.Test;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.CodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what stands above each column: the label of its field where it is one, else its expression. */
final class GridHeadings {

    private static final Set<String> NUMBERS = Set.of("priority", "points");

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
        if (column.subject().isEmpty()) {
            var isNumber = NUMBERS.contains(column.id());
            return new GridHeading(words.say("grid.column." + column.id()), "", "", Optional.empty(), isNumber);
        }
        if (!column.tests().isEmpty()) {
            return of(column.tests(), column, dictionary);
        }
        return dictionary
                .field(column.subject())
                .map(field -> of(field, column.part() == Part.THEN))
                .orElseGet(() -> new GridHeading(
                        column.subject(), words.say("grid.expression"), "", Optional.of(Glyph.DERIVE), false));
    }

    /** What must hold for the column, above what is written then. */
    private GridHeading of(List<Test> tests, SheetColumn column, Dictionary dictionary) {
        var codes = new CodeWords(words);
        var title = tests.stream()
                .map(test -> dictionary
                        .field(test.subject())
                        .map(field -> codes.shown(field.type(), test.when()))
                        .orElse(test.when()))
                .collect(Collectors.joining(" · "));
        var about = tests.stream()
                .map(test -> values.label(dictionary, test.subject()))
                .collect(Collectors.joining(" · "));
        var isNumber = dictionary
                .field(column.subject())
                .filter(field -> field.type() instanceof FieldType.NumberType)
                .isPresent();
        return new GridHeading(title, about, "", Optional.empty(), isNumber);
    }

    private GridHeading of(Field field, boolean isResult) {
        var detail = field.path().isEmpty() ? field.id() : field.path();
        var isNumber = field.type() instanceof FieldType.NumberType;
        return new GridHeading(
                values.label(field),
                detail,
                values.type(field),
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
