package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.ParameterEdits;
import io.hengce.designer.document.TypeEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The type of a named constant: which, and of a number its unit, decimals and rounding. */
final class ParameterType {

    private final Section section;
    private final SectionRows rows;
    private final String id;

    ParameterType(Section section, String id) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.id = id;
    }

    void addTo(List<Node> content, Parameter parameter) {
        content.add(Section.heading(section.words().say("field.type")));
        content.add(rows.choice(
                "parameter-type",
                Choice.of(
                        TypeEdits.SINGLE,
                        parameter.type().word(),
                        word -> section.words().say("type." + word),
                        word -> section.session().apply(ParameterEdits.type(id, TypeEdits.blank(word))))));
        if (parameter.type() instanceof NumberType number) {
            content.add(SectionRows.pair(rows.labelled("field.unit", unit()), rows.labelled("field.scale", scale())));
            content.add(rows.labelled("field.rounding", rounding(number)));
        }
    }

    private TextEntry unit() {
        var unit = Inputs.cell("parameter-unit");
        unit.setPromptText("CNY, %, days …");
        return section.entry(
                unit,
                place("unit"),
                document -> number(document).map(NumberType::unit),
                text -> change(old -> old.withUnit(text)));
    }

    private TextEntry scale() {
        return section.entry(
                Inputs.number("parameter-scale"),
                NumberEntry.whole(
                        section,
                        place("scale"),
                        document -> number(document).map(type -> type.scale().orElse(0)),
                        now -> change(old -> new NumberType(
                                old.unit(), OptionalInt.of(now), old.rounding(), old.min(), old.max()))));
    }

    private ComboBox<RoundingMode> rounding(NumberType number) {
        return rows.choice(
                "parameter-rounding",
                Choice.of(
                        TypeInputs.ROUNDINGS,
                        number.rounding(),
                        each -> section.words().say("rounding." + each.name().toLowerCase(Locale.ROOT)),
                        each -> section.session()
                                .apply(change(
                                        old -> new NumberType(old.unit(), old.scale(), each, old.min(), old.max())))));
    }

    private Edit change(UnaryOperator<NumberType> change) {
        var type = number(section.document()).map(change).orElseThrow();
        return ParameterEdits.type(id, type);
    }

    private Place place(String part) {
        return Place.inDocument("parameters/" + id + "/" + part);
    }

    private Optional<NumberType> number(FlowDocument document) {
        return ParameterEntry.find(document, id)
                .map(Parameter::type)
                .filter(NumberType.class::isInstance)
                .map(NumberType.class::cast);
    }
}
