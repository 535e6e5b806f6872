package io.hengce.designer.inspector;

import io.hengce.designer.document.LimitEdits;
import io.hengce.designer.document.PricingEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.LimitPricingNode;

/** A limit, a price, or both; what is not there can be added. */
final class LimitPricingSection extends Section {

    LimitPricingSection(Session session, Words words, LimitPricingNode node) {
        super(session, words);
        var rows = new SectionRows(this);
        node.limit()
                .ifPresentOrElse(
                        limit -> new LimitInputs(this, node.id(), limit).addTo(getChildren()),
                        () -> getChildren()
                                .add(rows.add(
                                        "add-limit", "limit.add", () -> session.apply(LimitEdits.add(node.id())))));
        node.pricing()
                .ifPresentOrElse(
                        pricing -> new PricingInputs(this, node.id(), pricing).addTo(getChildren()),
                        () -> getChildren()
                                .add(rows.add(
                                        "add-pricing",
                                        "pricing.add",
                                        () -> session.apply(PricingEdits.add(node.id())))));
    }
}
