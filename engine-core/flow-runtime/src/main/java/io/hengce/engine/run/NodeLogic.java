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

    /** @throws NodeFault to end the run */
    abstract void perform(Run run);
}
