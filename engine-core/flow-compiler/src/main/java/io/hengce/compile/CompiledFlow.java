package io.hengce.compile;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.compile.plan.RulePlan;
import io.hengce.compile.plan.RulePlanner;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.CallSite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A flow that an engine can load; only {@link FlowCompiler} makes one. Safe for many threads. */
public final class CompiledFlow {

    private final ValidFlow flow;
    private final MachineNames names;
    private final String process;
    private final RulePlan rulePlan;

    private final Map<CallSite, CompiledFlow> subFlows;

    CompiledFlow(ValidFlow flow, Map<CallSite, CompiledFlow> subFlows) {
        this.flow = flow;
        this.names = new MachineNames(flow.document());
        this.process = BpmnWriter.process(flow.document(), names);
        this.rulePlan = new RulePlanner(flow, names).plan();
        this.subFlows = Map.copyOf(subFlows);
    }

    public ValidFlow flow() {
        return flow;
    }

    /** The BPMN 2.0 document that an engine runs; it has no diagram. */
    public String process() {
        return process;
    }

    /** The same with its diagram, drawn as it is asked for; UTF-8 when stored. */
    public String bpmn() {
        return BpmnWriter.write(flow.document(), names);
    }

    public RulePlan rulePlan() {
        return rulePlan;
    }

    /** What the machine names in the BPMN document and the plan stand for. */
    public MachineNames names() {
        return names;
    }

    /** All flows that it calls, and that those call, each once, in the order of the first call. */
    public List<CompiledFlow> calledFlows() {
        var found = new LinkedHashSet<CompiledFlow>();
        collect(found);
        return List.copyOf(found);
    }

    private void collect(Set<CompiledFlow> found) {
        for (var site : flow.calls()) {
            var called = subFlow(site);
            if (found.add(called)) {
                called.collect(found);
            }
        }
    }

    /** The flow that is called at a place of this one; one object for all places where it is called. */
    public CompiledFlow subFlow(CallSite site) {
        return Optional.ofNullable(subFlows.get(site))
                .orElseThrow(() -> new IllegalArgumentException("no flow called at " + site.flow()));
    }
}
