package io.hengce.engine.kie;

import java.util.Optional;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;
import org.jbpm.workflow.instance.NodeInstance;
import org.jbpm.workflow.instance.impl.NodeInstanceImpl;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/**
 * An instance of the fused process, which carries its work along. Nodes are numbered instead of named by random numbers. What goes wrong in the work is carried out past jBPM,
 * which would log and keep it. One per run or chunk.
 */
final class FusedInstance extends RuleFlowProcessInstance {

    private static final long serialVersionUID = 1L;

    private final transient Runnable work;
    private transient Optional<Throwable> failure = Optional.empty();
    private int nodes;

    FusedInstance(Runnable work) {
        this.work = work;
        setId("fused");
    }

    static void ride(KogitoProcessContext context) {
        ((FusedInstance) context.getProcessInstance()).ride();
    }

    private void ride() {
        try {
            work.run();
        } catch (RuntimeException | Error unexpected) {
            failure = Optional.of(unexpected);
        }
    }

    /** Throws what the work threw, if anything. */
    void arrive() {
        if (failure.isPresent()) {
            if (failure.get() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.get();
        }
    }

    @Override
    public void addNodeInstance(NodeInstance node) {
        if (node.getStringId() == null) {
            ((NodeInstanceImpl) node).setId(NUMBERS[nodes++ % NUMBERS.length]);
        }
        super.addNodeInstance(node);
    }

    private static final String[] NUMBERS = {"1", "2", "3", "4"};

    /** No node is passed twice. */
    @Override
    public int getLevelForNode(String node) {
        return 1;
    }
}
