package io.hengce.designer.decisions;

import io.hengce.flow.decision.Decision;

/**
 * A decision that was written down, by the command line or a service.
 *
 * @param id that the service gave it; empty where it has none
 */
public record RecordedDecision(String id, Decision decision) {

    /** By its own id, else by that of its application. */
    public String name() {
        return id.isEmpty() ? decision.applicationId() : id;
    }

    boolean matches(String typed) {
        var wanted = typed.strip();
        return id.contains(wanted) || decision.applicationId().contains(wanted);
    }
}
