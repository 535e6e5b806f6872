package io.hengce.engine.kie;

import java.util.HashMap;
import java.util.Map;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstanceReadMode;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.StaticProcessConfig;

/** A process in a jBPM of its own, with all that jBPM can do: work items among them. Safe for many threads. */
final class HostedProcess {

    private final BpmnProcess process;

    /** @param handlers what does the work items, by the names of these */
    HostedProcess(RuleFlowProcess made, Map<String, SourceHandler> handlers) {
        var config = StaticProcessConfig.newStaticProcessConfigBuilder();
        handlers.forEach(config::withWorkItemHandler);
        var application = StaticApplicationAssembler.instance().newStaticApplication(null, config.build(), made);
        process = (BpmnProcess) application.get(Processes.class).processById(made.getId());
    }

    /** Takes an instance from start to end, on the caller's thread. */
    void run(Map<String, Object> variables) {
        var instance = process.createInstance(BpmnVariables.create(new HashMap<>(variables)));
        try {
            instance.start();
        } finally {
            forget(instance);
        }
    }

    /** jBPM keeps an instance that has not completed; such a thing is a bug, and must not fill the memory on top. */
    private void forget(ProcessInstance<BpmnVariables> instance) {
        if (instance.status() != ProcessInstance.STATE_COMPLETED) {
            process.instances()
                    .findById(instance.id(), ProcessInstanceReadMode.MUTABLE)
                    .ifPresent(ProcessInstance::abort);
        }
    }

    /** Process instances that jBPM still holds; none between decisions. */
    long instances() {
        try (var held = process.instances().stream()) {
            return held.count();
        }
    }
}
