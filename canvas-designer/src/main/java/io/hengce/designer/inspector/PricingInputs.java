package io.hengce.designer.inspector;

import io.hengce.designer.document.PricingEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How a price is made: base, adjustments, bounds. */
final class PricingInputs {

    private final Section section;
    private final SectionRows rows;
    private final String node;
    private final Pricing pricing;

    PricingInputs(Section section, String node, Pricing pricing) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.node = node;
        this.pricing = pricing;
    }

    void addTo(List<Node> content) {
        content.add(Section.row(
                Section.heading(section.words().say("pricing.title")),
                rows.remove("remove-pricing", () -> section.session().apply(PricingEdits.remove(node)))));
        var variable = rows.field(
                "pricing-variable",
                pricing.variable(),
                LimitInputs::isNumber,
                chosen -> section.session().apply(PricingEdits.variable(node, chosen)));
        content.add(rows.labelled("section.writes", variable));
        content.add(rows.labelled(
                "pricing.base",
                section.entry(
                        Inputs.expression("pricing-base"),
                        Places.pricingBase(node),
                        document -> find(document).map(Pricing::base),
                        text -> PricingEdits.base(node, text))));
        content.add(rows.title(
                "pricing.adjustments",
                "add-adjustment",
                () -> section.session().apply(PricingEdits.addAdjustment(node))));
        pricing.adjustments().forEach(each -> content.add(adjustment(each.id())));
        var floor = section.maybe(
                Inputs.expression("pricing-floor"),
                Places.pricingBound(node, "floor"),
                document -> find(document).map(Pricing::floor),
                text -> PricingEdits.floor(node, text));
        var cap = section.maybe(
                Inputs.expression("pricing-cap"),
                Places.pricingBound(node, "cap"),
                document -> find(document).map(Pricing::cap),
                text -> PricingEdits.cap(node, text));
        content.add(SectionRows.pair(rows.labelled("limit.floor", floor), rows.labelled("limit.cap", cap)));
    }

    private VBox adjustment(String id) {
        var language = section.words().language().get();
        var name = section.entry(
                Inputs.name("adjustment-name-" + id),
                Place.inNode(node, "pricing/adjustments/" + id + "/name"),
                document -> find(document, id).map(found -> found.name().in(language)),
                text -> PricingEdits.adjustmentName(node, id, language, text));
        var when = section.condition(
                "adjustment-when-" + id,
                Places.adjustmentWhen(node, id),
                document -> find(document, id).map(Adjustment::when),
                text -> PricingEdits.adjustmentWhen(node, id, text));
        var add = section.entry(
                Inputs.expression("adjustment-add-" + id),
                Places.adjustmentAdd(node, id),
                document -> find(document, id).map(Adjustment::add),
                text -> PricingEdits.adjustmentAdd(node, id, text));
        var remove = rows.remove(
                "remove-adjustment-" + id, () -> section.session().apply(PricingEdits.removeAdjustment(node, id)));
        var says = section.sentence(
                "sentence-" + id,
                sentences -> find(section.document())
                        .flatMap(pricing -> find(section.document(), id).map(now -> sentences.adjustment(pricing, now)))
                        .orElse(""));
        return Section.card(
                Section.row(name, remove),
                rows.labelled("pricing.when", when),
                rows.labelled("pricing.plus", add),
                says);
    }

    private Optional<Adjustment> find(FlowDocument document, String id) {
        return find(document)
                .flatMap(found -> found.adjustments().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private Optional<Pricing> find(FlowDocument document) {
        return Section.node(document, node, LimitPricingNode.class).flatMap(LimitPricingNode::pricing);
    }
}
