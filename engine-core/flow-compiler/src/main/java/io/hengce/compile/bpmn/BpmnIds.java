package io.hengce.compile.bpmn;

/** XML ids: a prefix by kind, so that a node, an edge and a gateway never share one. */
final class BpmnIds {

    private BpmnIds() {}

    static String process(String flow) {
        return "process_" + flow;
    }

    static String node(String node) {
        return "node_" + node;
    }

    static String flow(String edge) {
        return "flow_" + edge;
    }

    /** The converging gateway before a node. */
    static String merge(String node) {
        return "merge_" + node;
    }

    /** The flow from that gateway to its node. */
    static String into(String node) {
        return "into_" + node;
    }
}
