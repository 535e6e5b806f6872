package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.expr.Aggregates;
import java.util.Optional;

/** Binds a limit and a price. One per node. */
record LimitPricingBinding(LogicMaker maker, LimitPricingNode node) {

    NodeLogic logic(NodePlan plan) {
        return new LimitPricingLogic(
                plan, node.limit().map(this::limit), node.pricing().map(this::price));
    }

    private LimitTerms limit(Limit limit) {
        var parts = limit.of().stream()
                .map(part -> new LimitTerms.Part(part.id(), maker.formula(Places.limitPart(node.id(), part.id()))))
                .toList();
        return new LimitTerms(
                maker.target(limit.variable()),
                Places.limit(node.id()),
                limit.take() == Extreme.MIN ? Aggregates::smallest : Aggregates::largest,
                parts,
                limit.rounding(),
                new Bounds(
                        formula(limit.floor(), Places.limitBound(node.id(), "floor")),
                        formula(limit.cap(), Places.limitBound(node.id(), "cap"))),
                formula(limit.least(), Places.limitBound(node.id(), "least")));
    }

    private PriceTerms price(Pricing pricing) {
        var adjustments = pricing.adjustments().stream()
                .map(each -> new PriceTerms.Adjusted(
                        each.id(),
                        Places.adjustmentWhen(node.id(), each.id()),
                        maker.formula(Places.adjustmentAdd(node.id(), each.id()))))
                .toList();
        return new PriceTerms(
                maker.target(pricing.variable()),
                Places.pricing(node.id()),
                maker.formula(Places.pricingBase(node.id())),
                adjustments,
                new Bounds(
                        formula(pricing.floor(), Places.pricingBound(node.id(), "floor")),
                        formula(pricing.cap(), Places.pricingBound(node.id(), "cap"))));
    }

    private Optional<Formula> formula(Optional<String> text, Place place) {
        return text.map(written -> maker.formula(place));
    }
}
