package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Walk;
import io.hengce.flow.document.DataSourceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbpm.process.core.datatype.impl.type.ObjectDataType;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.ruleflow.core.RuleFlowProcessFactory;
import org.jbpm.ruleflow.core.WorkflowElementIdentifierFactory;
import org.jbpm.workflow.core.node.Join;
import org.jbpm.workflow.core.node.Split;
import org.kie.api.definition.process.Connection;
import org.kie.api.definition.process.WorkflowElementIdentifier;

/**
 * A process that goes round: one node does all up to the next node that stands alone, a gateway leads to this one, and behind it back. Built by jBPM's factory, as nobody reads or
 * exchanges it. Safe for many threads.
 */
final class StagedProcess {

    private static final WorkflowElementIdentifier START = id("start");
    private static final WorkflowElementIdentifier AGAIN = id("again");
    private static final WorkflowElementIdentifier STAGE = id("stage");
    private static final WorkflowElementIdentifier NEXT = id("next");
    private static final WorkflowElementIdentifier END = id("end");

    private final CompiledFlow compiled;
    private final List<String> alone;
    private final HostedProcess process;

    StagedProcess(CompiledFlow compiled, FlowLogic logic) {
        this.compiled = compiled;
        this.alone = logic.standingAlone();
        process = new HostedProcess(built(), handlers());
    }

    private static WorkflowElementIdentifier id(String name) {
        return WorkflowElementIdentifierFactory.fromExternalFormat(name);
    }

    private RuleFlowProcess built() {
        var factory = RuleFlowProcessFactory.createProcess("hengce.staged");
        factory.name("staged").version("1").packageName("hengce");
        factory.variable(StagedRun.VARIABLE, new ObjectDataType());
        factory.startNode(START).name("start").done();
        factory.joinNode(AGAIN).name("again").type(Join.TYPE_XOR).done();
        factory.actionNode(STAGE)
                .name("stage")
                .action(context -> StagedRun.of(context).goOn())
                .done();
        var next = factory.splitNode(NEXT);
        next.name("next").done();
        next.type(Split.TYPE_XOR);
        factory.endNode(END).name("end").terminate(true).done();
        factory.connection(START, AGAIN).connection(AGAIN, STAGE).connection(STAGE, NEXT);
        alone.forEach(node -> {
            add(factory, node);
            factory.connection(NEXT, id(node(node))).connection(id(node(node)), AGAIN);
        });
        factory.connection(NEXT, END);
        next.getSplit().getDefaultOutgoingConnections().forEach(way -> constrain(next.getSplit(), way));
        return factory.validate().getProcess();
    }

    /** One that asks a source is a work item, one that calls a flow with such nodes begins a process of its own. */
    private void add(RuleFlowProcessFactory factory, String node) {
        if (isSource(node)) {
            factory.workItemNode(id(node(node)))
                    .name(node(node))
                    .workName(node(node))
                    .done();
        } else {
            factory.actionNode(id(node(node)))
                    .name(node(node))
                    .action(context -> StagedRun.of(context).visit())
                    .done();
        }
    }

    private boolean isSource(String node) {
        return compiled.flow().byId(node) instanceof DataSourceNode;
    }

    private String node(String node) {
        return compiled.names().ofNode(node);
    }

    private void constrain(Split next, Connection way) {
        var isEnd = way.getTo().getId().equals(END);
        var constraint = isEnd
                ? new StageConstraint("", alone.size())
                : new StageConstraint(drawn(way), alone.indexOf(drawn(way)));
        constraint.setDefault(isEnd);
        next.setConstraint(way, constraint);
    }

    private String drawn(Connection way) {
        return compiled.names().node(way.getTo().getName());
    }

    private Map<String, SourceHandler> handlers() {
        var handlers = new HashMap<String, SourceHandler>();
        alone.stream()
                .filter(this::isSource)
                .forEach(node -> handlers.put(
                        node(node),
                        new SourceHandler(instance -> StagedRun.of(instance).visit())));
        return handlers;
    }

    /** Takes a run to its end, on the caller's thread. */
    void run(Walk walk) {
        var run = new StagedRun(walk);
        process.run(Map.of(StagedRun.VARIABLE, run));
        run.arrive();
    }

    long instances() {
        return process.instances();
    }
}
