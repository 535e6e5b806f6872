package io.hengce.engine.kie;

import java.util.Collection;
import java.util.List;
import org.jbpm.process.instance.LightProcessRuntimeServiceProvider;
import org.jbpm.process.instance.ProcessInstanceManager;
import org.kie.api.runtime.process.EventListener;
import org.kie.kogito.internal.process.event.KogitoProcessEventSupport;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.signal.SignalManager;

/** What jBPM needs around a process that nobody watches, waits for or looks up again: it keeps nothing and tells nobody. Safe for many threads. */
final class QuietServices extends LightProcessRuntimeServiceProvider {

    private final ProcessInstanceManager instances = new NoInstances();
    private final SignalManager signals = new NoSignals();
    private final KogitoProcessEventSupport events = new QuietEvents();

    @Override
    public ProcessInstanceManager getProcessInstanceManager() {
        return instances;
    }

    @Override
    public SignalManager getSignalManager() {
        return signals;
    }

    @Override
    public KogitoProcessEventSupport getEventSupport() {
        return events;
    }

    /** Keeps no instance. */
    private static final class NoInstances implements ProcessInstanceManager {

        @Override
        public KogitoProcessInstance getProcessInstance(String id) {
            throw new UnsupportedOperationException("no instance is kept");
        }

        @Override
        public KogitoProcessInstance getProcessInstance(String id, boolean readOnly) {
            return getProcessInstance(id);
        }

        @Override
        public Collection<KogitoProcessInstance> getProcessInstances() {
            return List.of();
        }

        @Override
        public void addProcessInstance(KogitoProcessInstance instance) {}

        @Override
        public void internalAddProcessInstance(KogitoProcessInstance instance) {}

        @Override
        public void removeProcessInstance(KogitoProcessInstance instance) {}

        @Override
        public void internalRemoveProcessInstance(KogitoProcessInstance instance) {}

        @Override
        public void clearProcessInstances() {}

        @Override
        public void clearProcessInstancesState() {}

        @Override
        public void setLock(boolean lock) {}
    }

    /** Waits for no signal. */
    private static final class NoSignals implements SignalManager {

        @Override
        public void signalEvent(String type, Object event) {}

        @Override
        public void signalEvent(String instance, String type, Object event) {}

        @Override
        public void addEventListener(String type, EventListener listener) {}

        @Override
        public void removeEventListener(String type, EventListener listener) {}

        @Override
        public boolean accept(String type, Object event) {
            return false;
        }
    }
}
