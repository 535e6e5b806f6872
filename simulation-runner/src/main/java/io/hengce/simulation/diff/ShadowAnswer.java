package io.hengce.simulation.diff;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Shadow;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What a shadow group came to.
 *
 * @param node the split
 * @param reasons codes, ranked
 */
public record ShadowAnswer(
        String node, String group, Outcome outcome, List<String> reasons, Map<String, Value> outputs) {

    public ShadowAnswer {
        reasons = List.copyOf(reasons);
        outputs = Map.copyOf(outputs);
    }

    static ShadowAnswer of(Shadow shadow) {
        var decision = shadow.decision();
        return new ShadowAnswer(
                shadow.node(),
                shadow.group(),
                decision.outcome(),
                decision.reasons().stream().map(RankedReason::code).toList(),
                decision.outputs());
    }
}
