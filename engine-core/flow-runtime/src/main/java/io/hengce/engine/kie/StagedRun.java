package io.hengce.engine.kie;

import io.hengce.engine.run.Walk;
import java.util.Optional;
import java.util.function.Consumer;
import org.kie.api.runtime.process.NodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/** A run in a staged process, and a bug if one was met, which is carried out past jBPM. One per decision. */
final class StagedRun {

    static final String VARIABLE = "run";

    private final Walk walk;
    private Optional<RuntimeException> bug = Optional.empty();

    StagedRun(Walk walk) {
        this.walk = walk;
    }

    static StagedRun of(KogitoProcessContext context) {
        return (StagedRun) context.getVariable(VARIABLE);
    }

    static StagedRun of(NodeInstance instance) {
        return (StagedRun) instance.getVariable(VARIABLE);
    }

    /** Does all nodes up to the next one that stands alone. */
    void goOn() {
        walking(Walk::goOn);
    }

    /** Does the node that the run stands before. */
    void visit() {
        walking(Walk::visit);
    }

    /** With a bug the run stands before nothing, and the process ends. */
    boolean standsBefore(String node) {
        return bug.isEmpty() && walk.standsBefore(node);
    }

    private void walking(Consumer<Walk> step) {
        if (bug.isPresent()) {
            return;
        }
        try {
            step.accept(walk);
        } catch (RuntimeException unexpected) {
            bug = Optional.of(unexpected);
        }
    }

    /** Throws the bug that was met on the way, if any. */
    void arrive() {
        bug.ifPresent(unexpected -> {
            throw unexpected;
        });
    }
}
