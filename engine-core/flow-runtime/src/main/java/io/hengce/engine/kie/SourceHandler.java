package io.hengce.engine.kie;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kie.api.runtime.process.NodeInstance;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;

/** Does the work item of one node that asks a source, and completes it at once: the process waits for nothing. */
final class SourceHandler extends DefaultKogitoWorkItemHandler {

    private final Consumer<NodeInstance> visit;

    SourceHandler(Consumer<NodeInstance> visit) {
        this.visit = visit;
    }

    @Override
    public Optional<WorkItemTransition> activateWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        visit.accept(item.getNodeInstance());
        return Optional.of(workItemLifeCycle.newTransition(TRANSITION_COMPLETE, item.getPhaseStatus(), Map.of()));
    }
}
