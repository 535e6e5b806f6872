package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * A shadow group that the application came by, and the flow that also decides it. Nothing of it is run here.
 *
 * @param given what the flow is given, by its fields, as it is before they hold it; what could be worked out
 * @param error the code of the error that keeps the flow from being begun; empty: none
 */
public record ShadowNote(String node, String group, String flow, String hash, Map<String, Value> given, String error) {
    public ShadowNote {
        given = Map.copyOf(given);
    }

    /** Works out what the flow is given, in order; an error is the shadow's alone. */
    ShadowNote given(Map<String, Term> terms, Names names) {
        var values = new HashMap<String, Value>();
        try {
            terms.forEach((field, term) -> values.put(field, term.in(names)));
            return new ShadowNote(node, group, flow, hash, values, "");
        } catch (EvaluationFault fault) {
            return new ShadowNote(node, group, flow, hash, values, fault.code());
        }
    }
}
