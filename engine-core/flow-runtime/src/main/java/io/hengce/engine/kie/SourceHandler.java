package io.hengce.engine.kie;

import io.hengce.engine.run.Run;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;

/** Does the work item of one node that asks a source, and completes it at once: the process waits for nothing. */
final class SourceHandler extends DefaultKogitoWorkItemHandler {

    private final Consumer<Run> visit;

    SourceHandler(Consumer<Run> visit) {
        this.visit = visit;
    }

    @Override
    public Optional<WorkItemTransition> activateWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        Passenger.of(item.getNodeInstance()).visit(visit);
        return Optional.of(workItemLifeCycle.newTransition(TRANSITION_COMPLETE, item.getPhaseStatus(), Map.of()));
    }
}
