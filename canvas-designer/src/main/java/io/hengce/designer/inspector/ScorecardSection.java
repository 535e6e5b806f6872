package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.ScorecardEdits;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.value.NumberText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/** A scorecard: base score, and every characteristic with its bins and points; the bins that hit are marked. */
final class ScorecardSection extends Section {

    private final ScorecardNode node;
    private final PartHeat heat;
    private final SectionRows rows = new SectionRows(this);

    ScorecardSection(Session session, Words words, Supplier<Heat> heat, ScorecardNode node) {
        super(session, words);
        this.node = node;
        this.heat = new PartHeat(this, heat);
        var base = entry(
                Inputs.number("base"),
                number(
                        Place.inNode(node.id(), "base"),
                        document -> card(document).map(ScorecardNode::base),
                        value -> ScorecardEdits.base(node.id(), value)));
        base.setPrefWidth(104);
        var target = rows.field(
                "scorecard-variable",
                node.variable(),
                SectionRows.of(Origin.DERIVED).and(field -> field.type() instanceof FieldType.NumberType),
                chosen -> session.apply(ScorecardEdits.variable(node.id(), chosen)));
        getChildren()
                .addAll(
                        row(heading(words.say("scorecard.base")), base),
                        rows.labelled("scorecard.writes", target),
                        row(
                                heading(words.say("scorecard.characteristics")),
                                rows.add(
                                        "add-characteristic",
                                        "section.add",
                                        () -> session.apply(ScorecardEdits.addCharacteristic(node.id()))),
                                rows.openTable(node.id())));
        each(node.characteristics(), this::characteristic);
    }

    private VBox characteristic(Characteristic characteristic) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("characteristic-name-" + characteristic.id()),
                Place.inNode(node.id(), "characteristics/" + characteristic.id() + "/name"),
                document -> find(document, characteristic.id())
                        .map(found -> found.name().in(language)),
                text -> ScorecardEdits.characteristicName(node.id(), characteristic.id(), language, text));
        name.getStyleClass().add("split-name");
        var remove = rows.remove(
                "remove-characteristic-" + characteristic.id(),
                () -> session().apply(ScorecardEdits.removeCharacteristic(node.id(), characteristic.id())));
        var weight = pill("× " + characteristic.weight().toPlainString());
        weight.setVisible(characteristic.weight().compareTo(BigDecimal.ONE) != 0);
        weight.setManaged(weight.isVisible());
        var points = pill("", "value");
        follow(() -> {
            var given = given(characteristic);
            points.setVisible(given.isPresent());
            points.setManaged(given.isPresent());
            given.ifPresent(found -> points.setText(signed(found.points())));
        });
        var input = entry(
                Inputs.cell("input-" + characteristic.id()),
                Places.characteristic(node.id(), characteristic.id()),
                document -> find(document, characteristic.id()).map(Characteristic::input),
                text -> ScorecardEdits.input(node.id(), characteristic.id(), text));
        var card = card(row(name, weight, points, remove), input);
        characteristic.bins().forEach(bin -> card.getChildren().add(bin(characteristic, bin)));
        return card;
    }

    private VBox bin(Characteristic characteristic, Bin bin) {
        var id = characteristic.id() + "-" + bin.id();
        var place = Places.bin(node.id(), characteristic.id(), bin.id());
        var range = cell(
                Inputs.cell("bin-" + id),
                () -> find(document(), characteristic.id()).map(Characteristic::input),
                TextEntry.Slot.of(
                        place,
                        document -> bin(document, characteristic.id(), bin.id()).map(Bin::when),
                        text -> ScorecardEdits.range(node.id(), characteristic.id(), bin.id(), text)));
        var points = entry(
                Inputs.number("points-" + id),
                number(
                        Place.inNode(node.id(), place.path() + "/points"),
                        document -> bin(document, characteristic.id(), bin.id()).map(Bin::points),
                        value -> ScorecardEdits.points(node.id(), characteristic.id(), bin.id(), value)));
        points.setPrefWidth(76);
        points.setMinWidth(76);
        var row = row(range, points);
        row.getStyleClass().add("bin");
        follow(() -> row.pseudoClassStateChanged(
                HIT,
                given(characteristic)
                        .filter(found -> found.bin().equals(bin.id()))
                        .isPresent()));
        return new VBox(2, row, heat.line(place));
    }

    /** A number of the scorecard; other texts are refused. */
    private TextEntry.Slot number(
            Place place, Function<FlowDocument, Optional<BigDecimal>> read, Function<BigDecimal, Edit> write) {
        return new TextEntry.Slot(place, document -> read.apply(document).map(BigDecimal::toPlainString), text -> {
            var typed = text.strip();
            return NumberText.fault(typed).isPresent()
                    ? TextEntry.Written.refused(words().both("parameter.refused.number", typed))
                    : TextEntry.Written.of(write.apply(NumberText.value(typed)));
        });
    }

    private Optional<PointsGiven> given(Characteristic characteristic) {
        return step(node.id(), TraceStep.Scored.class)
                .flatMap(step -> step.points().stream()
                        .filter(each -> each.characteristic().equals(characteristic.id()))
                        .findFirst());
    }

    private static String signed(BigDecimal points) {
        var text = points.stripTrailingZeros().toPlainString();
        return points.signum() > 0 ? "+" + text : text;
    }

    private Optional<ScorecardNode> card(FlowDocument document) {
        return document.node(node.id()).filter(ScorecardNode.class::isInstance).map(ScorecardNode.class::cast);
    }

    private Optional<Characteristic> find(FlowDocument document, String id) {
        return card(document)
                .flatMap(found -> found.characteristics().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private Optional<Bin> bin(FlowDocument document, String characteristic, String bin) {
        return find(document, characteristic)
                .flatMap(found -> found.bins().stream()
                        .filter(each -> each.id().equals(bin))
                        .findFirst());
    }
}
