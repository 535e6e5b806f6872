package io.hengce.designer.engine;

import io.hengce.designer.session.CalledFlows;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.util.HashMap;
import java.util.Map;

/** Collects the flows that a flow calls, and those that they call. */
final class Called {

    private Called() {}

    static CalledFlows of(ValidFlow flow) {
        var called = new HashMap<PartReference, FlowDocument>();
        collect(flow, called);
        return new CalledFlows(called);
    }

    private static void collect(ValidFlow flow, Map<PartReference, FlowDocument> called) {
        for (var site : flow.calls()) {
            var inner = flow.subFlow(site);
            var reference = new PartReference(
                    PartKind.FLOW, site.call().flow(), site.call().hash());
            if (called.put(reference, inner.document()) == null) {
                collect(inner, called);
            }
        }
    }
}
