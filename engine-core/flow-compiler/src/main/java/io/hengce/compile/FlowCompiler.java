package io.hengce.compile;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.CallSite;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Makes a valid flow into a compiled flow. The same flow always gives the same BPMN texts and the same plan. */
public final class FlowCompiler {

    private FlowCompiler() {}

    public static CompiledFlow compile(ValidFlow flow) {
        return compile(flow, new IdentityHashMap<>());
    }

    /** A flow that is called at several places is compiled once. */
    private static CompiledFlow compile(ValidFlow flow, Map<ValidFlow, CompiledFlow> done) {
        var known = done.get(flow);
        if (known != null) {
            return known;
        }
        var subFlows = new HashMap<CallSite, CompiledFlow>();
        flow.calls().forEach(site -> subFlows.put(site, compile(flow.subFlow(site), done)));
        var compiled = new CompiledFlow(flow, subFlows);
        done.put(flow, compiled);
        return compiled;
    }
}
