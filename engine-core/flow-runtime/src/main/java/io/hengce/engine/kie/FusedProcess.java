package io.hengce.engine.kie;

import io.hengce.engine.run.Idle;
import java.util.List;
import org.drools.core.common.InternalKnowledgeRuntime;
import org.jbpm.process.instance.InternalProcessRuntime;
import org.jbpm.process.instance.LightProcessRuntime;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.ruleflow.core.RuleFlowProcessFactory;
import org.jbpm.ruleflow.core.WorkflowElementIdentifierFactory;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.StaticProcessConfig;

/**
 * A process of one node between start and end, in which everything is done that a flow does. Built by jBPM's factory: nobody reads or exchanges it, the drawing's BPMN document
 * is the one for that, so there is nothing to write and parse. An instance that has come to its end begins again with other work. Safe for many threads.
 */
final class FusedProcess {

    private static final String ID = "hengce.fused";

    private final RuleFlowProcess process;
    private final FusedNodes nodes;
    /** jBPM takes longer to make an instance than to go through it. */
    private final Idle<FusedInstance> idle = new Idle<>();

    private final InternalKnowledgeRuntime runtime;

    FusedProcess() {
        process = process();
        nodes = FusedNodes.of(process);
        var config = StaticProcessConfig.newStaticProcessConfigBuilder().build();
        var application = StaticApplicationAssembler.instance().newStaticApplication(null, config, process);
        runtime = LightProcessRuntime.of(application, List.of(process), new QuietServices())
                .getInternalKieRuntime();
    }

    private static RuleFlowProcess process() {
        var start = WorkflowElementIdentifierFactory.fromExternalFormat("start");
        var node = WorkflowElementIdentifierFactory.fromExternalFormat("node");
        var end = WorkflowElementIdentifierFactory.fromExternalFormat("end");
        var factory = RuleFlowProcessFactory.createProcess(ID);
        factory.name("fused").version("1").packageName("hengce");
        factory.startNode(start).name("start").done();
        factory.actionNode(node).name("node").action(FusedInstance::ride).done();
        factory.endNode(end).name("end").terminate(true).done();
        factory.connection(start, node).connection(node, end);
        return factory.validate().getProcess();
    }

    /** Does some work inside an instance of the process, on the caller's thread. */
    void run(Runnable work) {
        var instance = idle.take().orElseGet(this::instance);
        instance.carry(work);
        idle.put(instance);
        instance.arrive();
    }

    private FusedInstance instance() {
        var instance = new FusedInstance(nodes);
        instance.setProcess(process);
        instance.setKnowledgeRuntime(runtime);
        return instance;
    }

    /** Process instances that jBPM still holds. */
    long instances() {
        return ((InternalProcessRuntime) runtime.getProcessRuntime())
                .getProcessInstanceManager()
                .getProcessInstances()
                .size();
    }
}
