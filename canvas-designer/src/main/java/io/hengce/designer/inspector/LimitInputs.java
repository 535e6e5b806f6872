package io.hengce.designer.inspector;

import io.hengce.designer.document.LimitEdits;
import io.hengce.designer.document.LimitEdits.Bound;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Places;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How a limit is set: amounts, which of them counts, rounding, bounds. */
final class LimitInputs {

    private static final List<RoundingMode> MODES = List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP);

    private final Section section;
    private final SectionRows rows;
    private final String node;
    private final Limit limit;

    LimitInputs(Section section, String node, Limit limit) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.node = node;
        this.limit = limit;
    }

    /** A derived number, which a limit or a price can be written to. */
    static boolean isNumber(Field field) {
        return field.use().origin() == Origin.DERIVED && field.type() instanceof NumberType;
    }

    void addTo(List<Node> content) {
        content.add(Section.row(
                Section.heading(section.words().say("limit.title")),
                rows.remove("remove-limit", () -> section.session().apply(LimitEdits.remove(node)))));
        var variable = rows.field(
                "limit-variable",
                limit.variable(),
                LimitInputs::isNumber,
                chosen -> section.session().apply(LimitEdits.variable(node, chosen)));
        var take = rows.choice(
                "limit-take",
                Choice.of(
                        List.of(Extreme.values()),
                        limit.take(),
                        each -> section.words().say("limit.take." + each.name().toLowerCase(Locale.ROOT)),
                        each -> section.session().apply(LimitEdits.take(node, each))));
        content.add(SectionRows.pair(rows.labelled("section.writes", variable), rows.labelled("limit.take", take)));
        content.add(rows.title(
                "limit.amounts", "add-amount", () -> section.session().apply(LimitEdits.addPart(node))));
        limit.of().forEach(part -> content.add(part(part)));
        content.add(SectionRows.pair(rows.labelled("limit.step", step()), rows.labelled("limit.mode", mode())));
        content.add(SectionRows.pair(bound(Bound.FLOOR, Limit::floor), bound(Bound.CAP, Limit::cap)));
        content.add(bound(Bound.LEAST, Limit::least));
        content.add(Section.muted(section.words().say("limit.hint")));
    }

    private VBox part(LimitPart part) {
        var language = section.words().language().get();
        var name = section.entry(
                Inputs.name("amount-name-" + part.id()),
                Place.inNode(node, "limit/of/" + part.id() + "/name"),
                document -> part(document, part.id()).map(found -> found.name().in(language)),
                text -> LimitEdits.partName(node, part.id(), language, text));
        var expression = section.entry(
                Inputs.expression("amount-" + part.id()),
                Places.limitPart(node, part.id()),
                document -> part(document, part.id()).map(LimitPart::expression),
                text -> LimitEdits.part(node, part.id(), text));
        var remove = rows.remove(
                "remove-amount-" + part.id(), () -> section.session().apply(LimitEdits.removePart(node, part.id())));
        return Section.card(Section.row(name, remove), expression);
    }

    private Region step() {
        var input = Inputs.number("limit-step");
        input.setPromptText(section.words().say("section.none"));
        return section.entry(
                input,
                NumberEntry.maybe(
                        section,
                        Place.inNode(node, "limit/rounding/step"),
                        document -> find(document).map(found -> found.rounding().map(LimitRounding::step)),
                        step -> LimitEdits.step(node, step)));
    }

    private Region mode() {
        var now = limit.rounding().map(LimitRounding::mode).orElse(RoundingMode.DOWN);
        var choice = rows.choice(
                "limit-mode",
                Choice.of(
                        MODES,
                        now,
                        each -> section.words().say("rounding." + each.name().toLowerCase(Locale.ROOT)),
                        each -> section.session().apply(LimitEdits.mode(node, each))));
        choice.setDisable(limit.rounding().isEmpty());
        return choice;
    }

    private VBox bound(Bound bound, Function<Limit, Optional<String>> read) {
        var word = bound.name().toLowerCase(Locale.ROOT);
        return rows.labelled(
                "limit." + word,
                section.maybe(
                        Inputs.expression("limit-" + word),
                        Places.limitBound(node, word),
                        document -> find(document).map(read),
                        text -> LimitEdits.bound(node, bound, text)));
    }

    private Optional<LimitPart> part(FlowDocument document, String id) {
        return find(document)
                .flatMap(found ->
                        found.of().stream().filter(each -> each.id().equals(id)).findFirst());
    }

    private Optional<Limit> find(FlowDocument document) {
        return Section.node(document, node, LimitPricingNode.class).flatMap(LimitPricingNode::limit);
    }
}
