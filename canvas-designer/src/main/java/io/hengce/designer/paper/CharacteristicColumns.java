package io.hengce.designer.paper;

import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.paper.PaperColumn.Heading;
import io.hengce.designer.paper.PaperColumn.Kind;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** What of a scorecard's characteristic is not in a bin: the field that is looked at, its weight, the reason of its lost points. */
final class CharacteristicColumns {

    private final FlowDocument document;
    private final BinSheet sheet;
    private final Words words;
    private final ValueWords values;

    CharacteristicColumns(FlowDocument document, BinSheet sheet, Words words) {
        this.document = document;
        this.sheet = sheet;
        this.words = words;
        this.values = new ValueWords(words);
    }

    List<PaperColumn> all() {
        return List.of(
                PaperColumn.of(heading("paper.input", false), this::input),
                PaperColumn.of(
                        heading("paper.weight", true),
                        row -> sheet.characteristic(row).weight().toPlainString()),
                PaperColumn.of(heading("paper.lost", false), this::reason));
    }

    private Heading heading(String key, boolean isRight) {
        return new Heading(Kind.CONDITION, words.say(key), "", "", isRight, true);
    }

    private String input(int row) {
        var input = sheet.characteristic(row).input();
        return document.dictionary().field(input).map(this::field).orElse(input);
    }

    private String field(Field field) {
        var path = field.path().isEmpty() ? field.id() : field.path();
        return values.label(field) + " · " + path + " · " + values.type(field);
    }

    private String reason(int row) {
        return sheet.characteristic(row)
                .reason()
                .map(code -> reason(new EntryWords(document, words), code))
                .orElse("");
    }

    /** A code with what it says. */
    static String reason(EntryWords entries, String code) {
        var says = entries.reason(code);
        return says.equals(code) ? code : code + " " + says;
    }
}
