package io.hengce.designer.inspector;

import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.document.Fields;
import io.hengce.designer.document.TypeEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The type of a field or a member: which, and what belongs to it. The element of a list of single values is shown and not changed. */
final class TypeInputs {

    /** The ways to round, the usual first. */
    static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR);

    private final Section section;
    private final SectionRows rows;
    private final Field field;
    private final String id;

    /** @param id of the field, or the address of the member */
    TypeInputs(Section section, Field field, String id) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.field = field;
        this.id = id;
    }

    void addTo(List<Node> content) {
        content.add(Section.heading(section.words().say("field.type")));
        content.add(rows.choice(
                "field-type",
                Choice.of(
                        Fields.isMember(id) ? TypeEdits.SINGLE : TypeEdits.ALL,
                        field.type().word(),
                        this::said,
                        word -> section.session().apply(DictionaryEdits.type(id, TypeEdits.blank(word))))));
        if (field.type() instanceof ListType list) {
            content.add(rows.labelled("field.element", elements(list)));
        }
        var type = TypeEdits.element(field.type());
        if (type instanceof NumberType) {
            number(content);
        } else if (type instanceof StringType string) {
            domain(content, string.domain());
        }
    }

    private ComboBox<String> elements(ListType list) {
        return rows.choice(
                "field-element",
                Choice.of(
                        TypeEdits.ELEMENTS,
                        list.element().word(),
                        word -> section.words().say("type." + word),
                        word -> section.session().apply(TypeEdits.elements(id, word))));
    }

    private String said(String word) {
        var words = section.words();
        var element = field.type() instanceof ListType list ? list.element().word() : "record";
        return word.equals("list") ? words.say("type.list", words.say("type." + element)) : words.say("type." + word);
    }

    private void number(List<Node> content) {
        var unit = Inputs.cell("field-unit");
        unit.setPromptText("CNY, %, days …");
        var units = section.entry(
                unit,
                place("unit"),
                document -> number(document).map(NumberType::unit),
                text -> TypeEdits.unit(id, text));
        var scale = section.entry(
                Inputs.number("field-scale"),
                NumberEntry.whole(
                        section,
                        place("scale"),
                        document -> number(document).map(type -> type.scale().orElse(0)),
                        now -> TypeEdits.scale(id, now)));
        content.add(SectionRows.pair(rows.labelled("field.unit", units), rows.labelled("field.scale", scale)));
        content.add(rows.labelled("field.rounding", rounding()));
        content.add(SectionRows.pair(bound("min", NumberType::min), bound("max", NumberType::max)));
    }

    private ComboBox<RoundingMode> rounding() {
        var now = number(section.document()).map(NumberType::rounding).orElse(RoundingMode.HALF_UP);
        return rows.choice(
                "field-rounding",
                Choice.of(
                        ROUNDINGS,
                        now,
                        each -> section.words().say("rounding." + each.name().toLowerCase(Locale.ROOT)),
                        each -> section.session().apply(TypeEdits.rounding(id, each))));
    }

    private javafx.scene.layout.VBox bound(String bound, Function<NumberType, Optional<BigDecimal>> read) {
        var input = Inputs.number("field-" + bound);
        input.setPromptText(section.words().say("section.none"));
        var entry = section.entry(
                input,
                NumberEntry.maybe(
                        section,
                        place(bound),
                        document -> number(document).map(read),
                        now -> bound.equals("min") ? TypeEdits.min(id, now) : TypeEdits.max(id, now)));
        return rows.labelled("field." + bound, entry);
    }

    private void domain(List<Node> content, List<DomainValue> domain) {
        content.add(
                rows.title("field.domain", "add-code", () -> section.session().apply(TypeEdits.addCode(id))));
        if (domain.isEmpty()) {
            content.add(Section.muted(section.words().say("field.anyText")));
        }
        for (var at = 0; at < domain.size(); at++) {
            content.add(code(at));
        }
    }

    private HBox code(int at) {
        var code = section.entry(
                Inputs.cell("code-" + at),
                place("domain/" + at),
                document -> code(document, at).map(DomainValue::code),
                text -> TypeEdits.code(id, at, text));
        var row = new HBox(6, code);
        code.setPrefWidth(84);
        code.setMinWidth(84);
        for (var language : Language.values()) {
            var word = language.name().toLowerCase(Locale.ROOT);
            var label = Inputs.name("code-" + at + "-" + word);
            label.setPromptText(section.words().say("language." + word));
            var entry = section.entry(
                    label,
                    place("domain/" + at + "/" + word),
                    document -> code(document, at)
                            .map(each -> language == Language.ZH
                                    ? each.label().zh()
                                    : each.label().en()),
                    text -> TypeEdits.codeLabel(id, at, language, text));
            HBox.setHgrow(entry, Priority.ALWAYS);
            row.getChildren().add(entry);
        }
        row.getChildren()
                .add(rows.remove("remove-code-" + at, () -> section.session().apply(TypeEdits.removeCode(id, at))));
        return row;
    }

    private Place place(String part) {
        return Place.inDocument(Fields.place(section.document(), id).path() + "/" + part);
    }

    private Optional<DomainValue> code(FlowDocument document, int at) {
        return type(document)
                .filter(StringType.class::isInstance)
                .map(type -> ((StringType) type).domain())
                .filter(domain -> at < domain.size())
                .map(domain -> domain.get(at));
    }

    private Optional<NumberType> number(FlowDocument document) {
        return type(document).filter(NumberType.class::isInstance).map(NumberType.class::cast);
    }

    private Optional<FieldType> type(FlowDocument document) {
        return Fields.find(document, id).map(Field::type).map(TypeEdits::element);
    }
}
