package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Sets the limit, then makes the price, which sees the limit. */
final class LimitPricingLogic extends RuleLogic {

    private final Optional<LimitTerms> limit;
    private final Optional<PriceTerms> price;

    LimitPricingLogic(NodePlan plan, Optional<LimitTerms> limit, Optional<PriceTerms> price) {
        super(plan);
        this.limit = limit;
        this.price = price;
    }

    @Override
    void perform(Run run) {
        var written = new LinkedHashMap<Target, Value>();
        var taken = limit.map(terms -> terms.take(run, written));
        var made = price.map(terms -> terms.make(run, match(run), written));
        if (run.isTraced()) {
            var node = node();
            run.trace(outputs -> new TraceStep.Priced(node, taken, made, outputs));
        }
    }
}
