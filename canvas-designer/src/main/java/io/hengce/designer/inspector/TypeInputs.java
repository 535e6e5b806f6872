package io.hengce.designer.inspector;

import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.document.TypeEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The type of a field: which, and what belongs to it. Lists and records are shown and not changed. */
final class TypeInputs {

    private final Section section;
    private final SectionRows rows;
    private final Field field;
    private final String id;

    TypeInputs(Section section, Field field) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.field = field;
        this.id = field.id();
    }

    void addTo(List<Node> content) {
        content.add(Section.heading(section.words().say("field.type")));
        if (!field.type().isSingle()) {
            content.add(Section.muted(section.values().type(field.type())));
            content.add(Section.muted(section.words().say("field.typeFixed")));
            return;
        }
        content.add(rows.choice(
                "field-type",
                Choice.of(
                        TypeEdits.SINGLE,
                        field.type().word(),
                        word -> section.words().say("type." + word),
                        word -> section.session().apply(DictionaryEdits.type(id, TypeEdits.blank(word))))));
        if (field.type() instanceof NumberType) {
            number(content);
        } else if (field.type() instanceof StringType string) {
            domain(content, string.domain());
        }
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
        content.add(SectionRows.pair(bound("min", NumberType::min), bound("max", NumberType::max)));
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
            var word = language.name().toLowerCase(java.util.Locale.ROOT);
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
        return Place.inDocument("dictionary/" + id + "/" + part);
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
        return document.dictionary().field(id).map(Field::type);
    }
}
