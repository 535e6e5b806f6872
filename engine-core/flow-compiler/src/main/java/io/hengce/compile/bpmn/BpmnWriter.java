package io.hengce.compile.bpmn;

import io.hengce.compile.plan.MachineNames;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;

/** Writes a flow as a BPMN 2.0 document. The same content and layout give the same text. */
public final class BpmnWriter {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private BpmnWriter() {}

    /** With diagram interchange, so that any BPMN modeller opens it. */
    public static String write(FlowDocument document, MachineNames names) {
        var graph = new Graph(document);
        var xml = process(document, names, graph);
        new DiagramWriter(xml, graph, new Positions(document, graph)).write(document.id());
        return xml.end().toString();
    }

    /** Without a diagram: what an engine runs. */
    public static String process(FlowDocument document, MachineNames names) {
        return process(document, names, new Graph(document)).end().toString();
    }

    /** The definitions element, still open. */
    private static XmlText process(FlowDocument document, MachineNames names, Graph graph) {
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
        xml.element("process")
                .attribute("id", BpmnIds.process(document.id()))
                .attribute("name", document.name().in(Language.ZH))
                .attribute("isExecutable", "true");
        new ProcessWriter(xml, graph, names).write();
        return xml.end();
    }
}
