package io.hengce.compile;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.compile.plan.RulePlan;
import io.hengce.flow.check.ValidFlow;

/** A flow that an engine can load; only {@link FlowCompiler} makes one. Safe for many threads. */
public final class CompiledFlow {

    private final ValidFlow flow;
    private final MachineNames names;
    private final String process;
    private final RulePlan rulePlan;

    CompiledFlow(ValidFlow flow, MachineNames names, String process, RulePlan rulePlan) {
        this.flow = flow;
        this.names = names;
        this.process = process;
        this.rulePlan = rulePlan;
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
}
