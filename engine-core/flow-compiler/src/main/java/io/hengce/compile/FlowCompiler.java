package io.hengce.compile;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.compile.plan.RulePlanner;
import io.hengce.flow.check.ValidFlow;

/** Makes a valid flow into a compiled flow. The same flow always gives the same BPMN texts and the same plan. */
public final class FlowCompiler {

    private FlowCompiler() {}

    public static CompiledFlow compile(ValidFlow flow) {
        var names = new MachineNames(flow.document());
        var process = BpmnWriter.process(flow.document(), names);
        return new CompiledFlow(flow, names, process, new RulePlanner(flow, names).plan());
    }
}
