package io.hengce.compile.bpmn;

import io.hengce.compile.plan.MachineNames;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Map;

/** Writes a flow as a BPMN 2.0 document. The same content and layout give the same text. */
public final class BpmnWriter {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private BpmnWriter() {}

    /** With diagram interchange, lanes and notes, so that any BPMN modeller opens it. */
    public static String write(FlowDocument document, MachineNames names) {
        return write(document, names, Map.of());
    }

    /**
     * The same where edges are drawn by somebody who leads them.
     *
     * @param ways by the id of the edge, from node to node, at least two points; an edge without one goes straight from bend to bend
     */
    public static String write(FlowDocument document, MachineNames names, Map<String, List<Point>> ways) {
        var graph = new Graph(document);
        var positions = new Positions(document, graph, ways);
        var xml = definitions(document);
        var remarks = new RemarkWriter(xml, graph, positions.layout());
        remarks.laneSet();
        new ProcessWriter(xml, graph, names).write();
        remarks.annotations();
        new DiagramWriter(xml.end(), graph, positions, remarks).write(document.id());
        return xml.end().toString();
    }

    /** Without a diagram, lanes and notes: what an engine runs. */
    public static String process(FlowDocument document, MachineNames names) {
        var xml = definitions(document);
        new ProcessWriter(xml, new Graph(document), names).write();
        return xml.end().end().toString();
    }

    /** The definitions and in them the process, both still open. */
    private static XmlText definitions(FlowDocument document) {
        var xml = new XmlText();
        xml.element("definitions")
                .attribute("xmlns", MODEL)
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .attribute("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
                .attribute("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC")
                .attribute("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI")
                .attribute("xmlns:drools", "http://www.jboss.org/drools")
                .attribute("id", "definitions")
                .attribute("targetNamespace", "urn:hengce:flow")
                .attribute("expressionLanguage", "urn:hengce:machine-name")
                .attribute("exporter", "Hengce");
        return xml.element("process")
                .attribute("id", BpmnIds.process(document.id()))
                .attribute("name", document.name().in(Language.ZH))
                .attribute("isExecutable", "true");
    }
}
