package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what explains a limit and a price. One per node. */
record TermsExplainers(ValidFlow flow, LimitPricingNode node) {

    NodeExplainer explainer() {
        return new TermsExplainer(
                node.id(), node.limit().map(this::limit), node.pricing().map(this::price));
    }

    private TermsExplainer.Limit limit(Limit limit) {
        var expressions = new ArrayList<ComputationTeller>();
        limit.of().forEach(part -> expressions.add(computation(Places.limitPart(node.id(), part.id()))));
        expressions.addAll(written(limit.floor(), Places.limitBound(node.id(), "floor")));
        expressions.addAll(written(limit.cap(), Places.limitBound(node.id(), "cap")));
        expressions.addAll(written(limit.least(), Places.limitBound(node.id(), "least")));
        var number = WrittenSlots.of(node.id(), flow).number(limit.variable());
        return new TermsExplainer.Limit(expressions, Places.limit(node.id()), number);
    }

    private TermsExplainer.Price price(Pricing pricing) {
        var bounds = new ArrayList<>(written(pricing.floor(), Places.pricingBound(node.id(), "floor")));
        bounds.addAll(written(pricing.cap(), Places.pricingBound(node.id(), "cap")));
        return new TermsExplainer.Price(
                computation(Places.pricingBase(node.id())),
                pricing.adjustments().stream().map(this::adjusted).toList(),
                bounds);
    }

    private TermsExplainer.Adjusted adjusted(Adjustment adjustment) {
        var when = flow.expression(Places.adjustmentWhen(node.id(), adjustment.id()));
        return new TermsExplainer.Adjusted(
                new RuleTeller(adjustment.id(), Validity.ALWAYS, when.explainer()),
                computation(Places.adjustmentAdd(node.id(), adjustment.id())));
    }

    private List<ComputationTeller> written(Optional<String> text, Place place) {
        return text.stream().map(any -> computation(place)).toList();
    }

    /** Named by its place. */
    private ComputationTeller computation(Place place) {
        return ComputationTeller.of(place.path(), place, flow);
    }
}
