package io.hengce.compile.bpmn;

import io.hengce.compile.layout.Area;
import io.hengce.compile.layout.NoteAreas;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes what explains the drawing and means nothing to the engine: lanes with what lies in them, and notes as text annotations. */
final class RemarkWriter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    private final XmlText xml;
    private final Graph graph;
    private final Layout layout;
    private final Map<String, Lane> lanes;
    private final Map<String, Note> notes;

    RemarkWriter(XmlText xml, Graph graph, Layout layout) {
        this.xml = xml;
        this.graph = graph;
        this.layout = layout;
        this.lanes = identified("lane_", layout.lanes(), Lane::id);
        this.notes = identified("note_", layout.notes(), Note::id);
    }

    /** BPMN has them before all that flows. */
    void laneSet() {
        if (lanes.isEmpty()) {
            return;
        }
        xml.element("laneSet").attribute("id", "lanes");
        lanes.forEach((id, lane) -> {
            xml.element("lane").attribute("id", id).attribute("name", lane.text());
            graph.nodes.stream()
                    .filter(node -> layout.laneOf(node.id()).stream().anyMatch(own -> own == lane))
                    .forEach(this::references);
            xml.end();
        });
        xml.end();
    }

    /** A node with the gateways before it. */
    private void references(FlowNode node) {
        if (graph.merges(node.id())) {
            xml.textElement("flowNodeRef", BpmnIds.merge(node.id()));
        }
        graph.meetings(node.id()).forEach(meeting -> xml.textElement("flowNodeRef", meeting.id()));
        xml.textElement("flowNodeRef", BpmnIds.node(node.id()));
    }

    /** BPMN has them behind all that flows. */
    void annotations() {
        notes.forEach((id, note) -> {
            xml.element("textAnnotation").attribute("id", id);
            xml.textElement("text", note.text()).end();
        });
    }

    /** From the lowest to the topmost, under the nodes. */
    void laneShapes() {
        lanes.forEach((id, lane) -> {
            xml.element("bpmndi:BPMNShape")
                    .attribute("id", "shape_" + id)
                    .attribute("bpmnElement", id)
                    .attribute("isHorizontal", Boolean.toString(lane.width() >= lane.height()));
            bounds(Area.of(lane));
            xml.end();
        });
    }

    void noteShapes() {
        notes.forEach((id, note) -> {
            xml.element("bpmndi:BPMNShape").attribute("id", "shape_" + id).attribute("bpmnElement", id);
            bounds(NoteAreas.area(note));
            xml.end();
        });
    }

    /** By ids of BPMN: their own where those can be, else their number. */
    private static <T> Map<String, T> identified(String prefix, List<T> remarks, Function<T, String> id) {
        var identified = new LinkedHashMap<String, T>();
        for (var remark : remarks) {
            var wanted = prefix + id.apply(remark);
            for (var number = 1; !PLAIN.matcher(wanted).matches() || identified.containsKey(wanted); number++) {
                wanted = prefix + number;
            }
            identified.put(wanted, remark);
        }
        return identified;
    }

    private void bounds(Area area) {
        xml.element("dc:Bounds")
                .attribute("x", Integer.toString(area.left()))
                .attribute("y", Integer.toString(area.top()))
                .attribute("width", Integer.toString(area.width()))
                .attribute("height", Integer.toString(area.height()))
                .end();
    }
}
