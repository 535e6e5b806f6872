package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.flow.document.DataSourceNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jbpm.bpmn2.xml.BPMNExtensionsSemanticModule;
import org.jbpm.bpmn2.xml.BPMNSemanticModule;
import org.jbpm.bpmn2.xml.ScriptTaskHandler;
import org.jbpm.compiler.xml.XmlProcessReader;
import org.jbpm.compiler.xml.core.SemanticModules;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstanceReadMode;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.xml.sax.SAXException;

/** The BPMN document of a flow, parsed by jBPM and wired to our nodes. Safe for many threads. */
final class FlowProcess {

    private final BpmnProcess process;

    FlowProcess(CompiledFlow compiled, FlowLogic logic) {
        var parsed = parse(compiled.process());
        new Wiring(logic, compiled).wire(parsed);
        var application =
                StaticApplicationAssembler.instance().newStaticApplication(null, withSources(compiled, logic), parsed);
        process = (BpmnProcess) application.get(Processes.class).processById(parsed.getId());
    }

    /** A work item of its own for each node that asks a source, under the node's machine name. */
    private static StaticProcessConfig withSources(CompiledFlow compiled, FlowLogic logic) {
        var config = StaticProcessConfig.newStaticProcessConfigBuilder();
        for (var node : compiled.flow().document().nodes()) {
            if (node instanceof DataSourceNode) {
                var name = compiled.names().ofNode(node.id());
                config.withWorkItemHandler(name, new SourceHandler(logic.at(node.id())));
            }
        }
        return config.build();
    }

    private static RuleFlowProcess parse(String bpmn) {
        BpmnGuard.refuseDocumentType(bpmn);
        var modules = new SemanticModules();
        var bpmn20 = new BPMNSemanticModule();
        // What jBPM does at a call is our node, which begins a process instance of the called flow.
        bpmn20.addHandler("callActivity", new ScriptTaskHandler());
        modules.addSemanticModule(bpmn20);
        modules.addSemanticModule(new BPMNExtensionsSemanticModule());
        try {
            var reader = new XmlProcessReader(modules, FlowProcess.class.getClassLoader());
            return (RuleFlowProcess) reader.read(new StringReader(bpmn)).get(0);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("jBPM refuses the BPMN document of a valid flow", e);
        }
    }

    /** Takes a passenger from start to end, on the caller's thread. */
    void run(Passenger passenger) {
        var variables = new HashMap<String, Object>(Map.of(Passenger.VARIABLE, passenger));
        var instance = process.createInstance(BpmnVariables.create(variables));
        try {
            instance.start();
        } finally {
            forget(instance);
        }
        passenger.arrive();
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
