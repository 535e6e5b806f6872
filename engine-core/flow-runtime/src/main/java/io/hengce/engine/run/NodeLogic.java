package io.hengce.engine.run;

/** What one drawn node does when a run comes to it. Safe for many threads. */
abstract class NodeLogic {

    private final String node;

    NodeLogic(String node) {
        this.node = node;
    }

    final String node() {
        return node;
    }

    /** Whether the node must be a node of the process engine in every way: it waits for something outside, or begins a process of its own. */
    boolean standsAlone() {
        return false;
    }

    /** @throws NodeFault to end the run */
    abstract void perform(Run run);
}
