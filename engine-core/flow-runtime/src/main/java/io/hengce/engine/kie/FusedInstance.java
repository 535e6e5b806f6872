package io.hengce.engine.kie;

import java.util.Optional;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;
import org.jbpm.workflow.instance.NodeInstance;
import org.jbpm.workflow.instance.impl.NodeInstanceImpl;
import org.kie.api.definition.process.Node;
import org.kie.api.runtime.process.ProcessInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/**
 * An instance of the fused process, which carries its work along. Its nodes need no random names. What goes wrong in the work is carried out past jBPM,
 * which would log and keep it. One run or chunk at a time.
 */
final class FusedInstance extends RuleFlowProcessInstance {

    private static final long serialVersionUID = 1L;

    private static final Runnable NOTHING = () -> {};

    private final transient NodeInstanceImpl start;
    private final transient NodeInstanceImpl middle;
    private final transient NodeInstanceImpl end;
    private final transient FusedNodes nodes;
    private transient Runnable work = NOTHING;
    private transient Optional<Throwable> failure = Optional.empty();

    FusedInstance(FusedNodes nodes) {
        this.nodes = nodes;
        setId("fused");
        start = bound(nodes.new Start());
        middle = bound(nodes.new Work());
        end = bound(nodes.new End());
    }

    private NodeInstanceImpl bound(NodeInstanceImpl instance) {
        var node = instance.getNode();
        instance.setNodeId(node.getId());
        instance.setId(node.getUniqueId());
        instance.setNodeInstanceContainer(this);
        instance.setProcessInstance(this);
        instance.setLevel(1);
        return instance;
    }

    /** Does some work between start and end; what it throws is thrown when it has arrived. Then the instance carries nothing and may be used again. */
    void carry(Runnable carried) {
        work = carried;
        start();
    }

    static void ride(KogitoProcessContext context) {
        ((FusedInstance) context.getProcessInstance()).ride();
    }

    private void ride() {
        try {
            work.run();
        } catch (RuntimeException | Error unexpected) {
            failure = Optional.of(unexpected);
        } finally {
            work = NOTHING;
        }
    }

    /** Throws what the work threw, if anything. */
    void arrive() {
        if (failure.isPresent()) {
            var thrown = failure.get();
            failure = Optional.empty();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }

    /** What jBPM would look up in a registry that all processes share. */
    @Override
    public NodeInstance getNodeInstance(Node node) {
        if (node == nodes.work()) {
            return middle;
        }
        return node == nodes.start() ? start : end;
    }

    /** jBPM would look for start events, timers and listeners, of which the process has none. */
    @Override
    public void start() {
        internalSetState(ProcessInstance.STATE_ACTIVE);
        getNodeInstance(nodes.start()).trigger(null, null);
    }

    /** jBPM would tell managers, listeners and other processes, none of which know the instance. */
    @Override
    public void setState(int state) {
        internalSetState(state);
    }

    /** The instance is in one node at a time, and nobody asks in which. */
    @Override
    public void addNodeInstance(NodeInstance entered) {}

    @Override
    public void removeNodeInstance(NodeInstance left) {}
}
