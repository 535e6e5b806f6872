package io.hengce.engine.kie;

import io.hengce.engine.run.Run;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kie.api.runtime.process.NodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/**
 * What travels through a process instance: the run, and a bug if one was met. jBPM keeps an instance that throws for ever, so nothing is thrown inside it: the bug is carried out.
 * One per decision.
 */
final class Passenger {

    static final String VARIABLE = "passenger";

    private final Run run;
    private final Set<String> chosen = new HashSet<>(4);
    private Optional<RuntimeException> bug = Optional.empty();

    Passenger(Run run) {
        this.run = run;
    }

    static Passenger of(KogitoProcessContext context) {
        return (Passenger) context.getVariable(VARIABLE);
    }

    static Passenger of(NodeInstance instance) {
        return (Passenger) instance.getVariable(VARIABLE);
    }

    Run run() {
        return run;
    }

    void visit(Consumer<Run> node) {
        if (bug.isPresent()) {
            return;
        }
        try {
            node.accept(run);
        } catch (RuntimeException unexpected) {
            bug = Optional.of(unexpected);
        }
    }

    /** Visits a branch or parallel when the first of its ports is asked; each is passed at most once in a run. */
    void chooseOnce(Choice choice) {
        if (chosen.add(choice.node())) {
            visit(choice.visit());
        }
    }

    /** Throws the bug that was met on the way, if any. */
    void arrive() {
        bug.ifPresent(unexpected -> {
            throw unexpected;
        });
    }
}
