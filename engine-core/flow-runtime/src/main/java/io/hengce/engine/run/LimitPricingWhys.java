package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.expr.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a limit and a price came to what they are. One per visit. */
final class LimitPricingWhys {

    private final NodeWhys whys;
    private final LimitPricingNode node;
    private final Frame seen;
    private final List<Computation> expressions = new ArrayList<>();
    private final List<RuleWhy> adjustments = new ArrayList<>();
    private boolean ended;

    LimitPricingWhys(NodeWhys whys, LimitPricingNode node) {
        this.whys = whys;
        this.node = node;
        this.seen = whys.visit().entry().copy();
    }

    NodeWhy.Terms terms() {
        node.limit().ifPresent(this::limit);
        node.pricing().ifPresent(this::pricing);
        return new NodeWhy.Terms(node.id(), expressions, adjustments);
    }

    private void limit(Limit limit) {
        limit.of().forEach(part -> compute(Places.limitPart(node.id(), part.id())));
        compute(limit.floor(), Places.limitBound(node.id(), "floor"));
        compute(limit.cap(), Places.limitBound(node.id(), "cap"));
        compute(limit.least(), Places.limitBound(node.id(), "least"));
        ended |= !whys.visit().faultAt(Places.limit(node.id())).isEmpty();
        var slot = whys.maker().flow().slots().require(limit.variable());
        seen.set(slot, whys.visit().after().get(slot));
    }

    private void pricing(Pricing pricing) {
        compute(Places.pricingBase(node.id()));
        pricing.adjustments().forEach(this::adjustment);
        compute(pricing.floor(), Places.pricingBound(node.id(), "floor"));
        compute(pricing.cap(), Places.pricingBound(node.id(), "cap"));
    }

    private void adjustment(Adjustment adjustment) {
        if (ended) {
            adjustments.add(new RuleWhy(adjustment.id(), RuleState.NOT_REACHED, Optional.empty()));
            return;
        }
        var why = whys.maker().condition(Places.adjustmentWhen(node.id(), adjustment.id()), seen);
        var state = NodeWhys.state(why.answer());
        adjustments.add(new RuleWhy(adjustment.id(), state, Optional.of(why)));
        ended |= state == RuleState.FAULT;
        if (state == RuleState.HIT) {
            compute(Places.adjustmentAdd(node.id(), adjustment.id()));
        }
    }

    private void compute(Optional<String> text, Place place) {
        text.ifPresent(written -> compute(place));
    }

    private void compute(Place place) {
        if (!ended) {
            var computation = whys.computation(place.path(), place, seen);
            expressions.add(computation);
            ended = !computation.fault().isEmpty();
        }
    }
}
