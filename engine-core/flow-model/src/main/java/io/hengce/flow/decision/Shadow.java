package io.hengce.flow.decision;

/**
 * What another flow would have decided, run beside the one that decides.
 *
 * @param node the split that named it
 * @param group the split's shadow group
 * @param decision of no effect; it has neither reviews nor shadows
 */
public record Shadow(String node, String group, Decision decision) {

    Shadow withoutTimes() {
        return new Shadow(node, group, decision.withoutTimes());
    }

    Shadow withoutTrace() {
        return new Shadow(node, group, decision.withoutTrace());
    }
}
