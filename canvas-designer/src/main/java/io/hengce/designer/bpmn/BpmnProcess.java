package io.hengce.designer.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read of a process. One at a time, by one thread. */
final class BpmnProcess {

    private final Map<String, BpmnElement> elements = new LinkedHashMap<>();
    private final Map<String, BpmnFlow> flows = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    private final BpmnLanes lanes = new BpmnLanes();

    /** Where something is drawn. */
    record Shape(double x, double y, double width, double height) {}

    boolean isTaken(String id) {
        return elements.containsKey(id) || flows.containsKey(id) || notes.containsKey(id) || lanes.isTaken(id);
    }

    void add(BpmnElement element) {
        elements.put(element.id(), element);
    }

    void add(BpmnFlow flow) {
        flows.put(flow.id(), flow);
    }

    void note(String id, String text) {
        notes.merge(id, text, String::concat);
    }

    void place(String id, Shape shape) {
        shapes.put(id, shape);
    }

    int size() {
        return elements.size() + flows.size() + notes.size() + lanes.size();
    }

    List<BpmnElement> elements() {
        return List.copyOf(elements.values());
    }

    List<BpmnFlow> flows() {
        return List.copyOf(flows.values());
    }

    Map<String, String> notes() {
        return notes;
    }

    BpmnLanes lanes() {
        return lanes;
    }

    Optional<BpmnElement> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    Optional<Shape> shape(String id) {
        return Optional.ofNullable(shapes.get(id));
    }

    List<BpmnFlow> from(String element) {
        return flows.values().stream()
                .filter(flow -> flow.from().equals(element))
                .toList();
    }

    List<BpmnFlow> into(String element) {
        var found = new ArrayList<BpmnFlow>();
        for (var flow : flows.values()) {
            if (flow.to().equals(element)) {
                found.add(flow);
            }
        }
        return found;
    }
}
