package io.hengce.designer.bpmn;

/** A sequence flow between two elements, by their ids. */
record BpmnFlow(String id, String name, String from, String to, int line) {}
