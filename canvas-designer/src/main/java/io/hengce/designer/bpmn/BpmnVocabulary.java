package io.hengce.designer.bpmn;

import java.util.Set;

/** The names of BPMN that are understood. */
final class BpmnVocabulary {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String POINTS = "http://www.omg.org/spec/DD/20100524/DC";
    static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "task",
            "businessRuleTask",
            "scriptTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "userTask",
            "manualTask",
            "callActivity",
            "subProcess");
    /** They say nothing that a skeleton would have. */
    static final Set<String> SILENT = Set.of(
            "incoming", "outgoing", "documentation", "extensionElements", "itemDefinition", "association", "property");

    static final Set<String> LANES = Set.of("laneSet", "lane", "childLaneSet", "flowNodeRef");

    static final Set<String> REPEATS = Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics");

    private BpmnVocabulary() {}
}
