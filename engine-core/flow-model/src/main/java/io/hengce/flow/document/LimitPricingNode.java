package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.Optional;

/** Sets a limit, makes a price, or both: first the limit, which the price sees. */
public record LimitPricingNode(String id, LocalizedText name, Optional<Limit> limit, Optional<Pricing> pricing)
        implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.limitPricing(this);
    }
}
