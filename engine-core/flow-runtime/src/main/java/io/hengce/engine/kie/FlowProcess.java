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
import org.xml.sax.SAXException;

/** The BPMN document of a flow, parsed by jBPM and wired to our nodes. Safe for many threads. */
final class FlowProcess {

    private final HostedProcess process;

    FlowProcess(CompiledFlow compiled, FlowLogic logic) {
        var parsed = parse(compiled.process());
        new Wiring(logic, compiled).wire(parsed);
        process = new HostedProcess(parsed, sources(compiled, logic));
    }

    /** A work item of its own for each node that asks a source, under the node's machine name. */
    private static Map<String, SourceHandler> sources(CompiledFlow compiled, FlowLogic logic) {
        var handlers = new HashMap<String, SourceHandler>();
        for (var node : compiled.flow().document().nodes()) {
            if (node instanceof DataSourceNode) {
                var visit = logic.at(node.id());
                handlers.put(
                        compiled.names().ofNode(node.id()),
                        new SourceHandler(instance -> Passenger.of(instance).visit(visit)));
            }
        }
        return handlers;
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
        process.run(Map.of(Passenger.VARIABLE, passenger));
        passenger.arrive();
    }

    long instances() {
        return process.instances();
    }
}
