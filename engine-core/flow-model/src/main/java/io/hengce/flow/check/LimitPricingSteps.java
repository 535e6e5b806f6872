package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First the limit, then the price, which sees it; each has a value when everything that it is made of has. */
record LimitPricingSteps(LimitPricingNode node) {

    List<Step> all() {
        var steps = new ArrayList<Step>();
        node.limit().ifPresent(limit -> steps.add(limit(limit)));
        node.pricing().ifPresent(pricing -> steps.add(pricing(pricing)));
        return steps;
    }

    private Step limit(Limit limit) {
        var places = new ArrayList<Place>();
        limit.of().stream()
                .map(LimitPart::id)
                .map(part -> Places.limitPart(node.id(), part))
                .forEach(places::add);
        limit.floor().ifPresent(text -> places.add(Places.limitBound(node.id(), "floor")));
        limit.cap().ifPresent(text -> places.add(Places.limitBound(node.id(), "cap")));
        limit.least().ifPresent(text -> places.add(Places.limitBound(node.id(), "least")));
        return step(limit.variable(), places, List.of());
    }

    private Step pricing(Pricing pricing) {
        var places = new ArrayList<Place>();
        var ids = pricing.adjustments().stream().map(Adjustment::id).toList();
        places.add(Places.pricingBase(node.id()));
        ids.forEach(id -> places.add(Places.adjustmentAdd(node.id(), id)));
        pricing.floor().ifPresent(text -> places.add(Places.pricingBound(node.id(), "floor")));
        pricing.cap().ifPresent(text -> places.add(Places.pricingBound(node.id(), "cap")));
        var conditions =
                ids.stream().map(id -> Places.adjustmentWhen(node.id(), id)).toList();
        return step(pricing.variable(), places, conditions);
    }

    private static Step step(String variable, List<Place> values, List<Place> conditions) {
        var reads = new ArrayList<>(values);
        reads.addAll(conditions);
        return new Step(reads, List.of(new Step.Effect(variable, Optional.of(values))));
    }
}
