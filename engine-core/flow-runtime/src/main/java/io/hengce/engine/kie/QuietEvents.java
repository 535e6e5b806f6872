package io.hengce.engine.kie;

import java.util.List;
import org.kie.api.runtime.KieRuntime;
import org.kie.kogito.internal.process.event.KogitoProcessEventListener;
import org.kie.kogito.internal.process.event.KogitoProcessEventSupport;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;

/** Tells nobody what happens in a process: our own trace does. Safe for many threads. */
final class QuietEvents implements KogitoProcessEventSupport {

    @Override
    public void fireBeforeProcessStarted(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireAfterProcessStarted(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireProcessRetriggered(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireBeforeProcessCompleted(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireAfterProcessCompleted(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireOnProcessStateChanged(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireBeforeNodeTriggered(KogitoNodeInstance a, KieRuntime b) {}

    @Override
    public void fireAfterNodeTriggered(KogitoNodeInstance a, KieRuntime b) {}

    @Override
    public void fireBeforeNodeLeft(KogitoNodeInstance a, KieRuntime b) {}

    @Override
    public void fireAfterNodeLeft(KogitoNodeInstance a, KieRuntime b) {}

    @Override
    public void fireOnNodeStateChanged(KogitoNodeInstance a, KieRuntime b) {}

    @Override
    public void fireBeforeVariableChanged(
            String a,
            String b,
            Object c,
            Object d,
            List<String> e,
            KogitoProcessInstance f,
            KogitoNodeInstance g,
            KieRuntime h) {}

    @Override
    public void fireAfterVariableChanged(
            String a,
            String b,
            Object c,
            Object d,
            List<String> e,
            KogitoProcessInstance f,
            KogitoNodeInstance g,
            KieRuntime h) {}

    @Override
    public void fireBeforeSLAViolated(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireAfterSLAViolated(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void fireBeforeSLAViolated(KogitoProcessInstance a, KogitoNodeInstance b, KieRuntime c) {}

    @Override
    public void fireAfterSLAViolated(KogitoProcessInstance a, KogitoNodeInstance b, KieRuntime c) {}

    @Override
    public void fireBeforeWorkItemTransition(
            KogitoProcessInstance a, KogitoWorkItem b, WorkItemTransition c, KieRuntime d) {}

    @Override
    public void fireAfterWorkItemTransition(
            KogitoProcessInstance a, KogitoWorkItem b, WorkItemTransition c, KieRuntime d) {}

    @Override
    public void fireOnSignal(KogitoProcessInstance a, KogitoNodeInstance b, KieRuntime c, String d, Object e) {}

    @Override
    public void fireOnMessage(KogitoProcessInstance a, KogitoNodeInstance b, KieRuntime c, String d, Object e) {}

    @Override
    public void fireOnError(KogitoProcessInstance a, KogitoNodeInstance b, KieRuntime c, Exception d) {}

    @Override
    public void fireOnMigration(KogitoProcessInstance a, KieRuntime b) {}

    @Override
    public void reset() {}

    @Override
    public void addEventListener(KogitoProcessEventListener a) {}

    @Override
    public void removeEventListener(KogitoProcessEventListener a) {}
}
