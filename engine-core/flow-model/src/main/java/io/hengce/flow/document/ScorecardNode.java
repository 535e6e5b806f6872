package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/** Score = base + sum of weight x points of the bin that each characteristic falls into. */
public record ScorecardNode(
        String id, LocalizedText name, String variable, BigDecimal base, List<Characteristic> characteristics)
        implements FlowNode {

    public ScorecardNode {
        characteristics = List.copyOf(characteristics);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.scorecard(this);
    }
}
