package io.hengce.designer.bpmn;

import java.util.List;

/**
 * A lane of a process, or the pool of one that has no lanes.
 *
 * @param name with those of the lanes around it
 * @param elements ids of what it holds
 */
record BpmnLane(String id, String name, List<String> elements) {

    BpmnLane {
        elements = List.copyOf(elements);
    }
}
