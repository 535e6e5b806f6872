package io.hengce.designer.bpmn;

/**
 * A flow node of a BPMN process.
 *
 * @param kind the element's name
 * @param standard the flow that is taken when no condition is true; empty for none
 * @param repeated whether it is done for several things
 */
record BpmnElement(String id, String kind, String name, String standard, boolean repeated, int line) {

    boolean isGateway() {
        return kind.endsWith("Gateway");
    }

    BpmnElement again() {
        return new BpmnElement(id, kind, name, standard, true, line);
    }
}
