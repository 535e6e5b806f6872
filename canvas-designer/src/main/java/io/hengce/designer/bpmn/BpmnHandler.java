package io.hengce.designer.bpmn;

import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Takes what it understands out of the parser's events, and tells of everything else. */
final class BpmnHandler extends DefaultHandler {

    static final int DEPTH = 100;
    static final int MOST = 5_000;

    /** The handler wants no more of the document; it has told why. */
    static final class Stopped extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private final BpmnProcess read = new BpmnProcess();
    private final BpmnProblems problems;
    private Locator locator = new LocatorImpl();
    private int depth;
    private int skipped;
    private boolean inside;
    private boolean had;
    private Optional<BpmnElement> current = Optional.empty();
    private String shown = "";
    private String note = "";
    private boolean writing;
    private String process = "";

    BpmnHandler(BpmnProblems problems) {
        this.problems = problems;
    }

    BpmnProcess process() {
        return read;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEPTH) {
            problems.error("BPMN_TOO_DEEP", DEPTH);
            throw new Stopped();
        }
        if (depth == 1 && !(BpmnVocabulary.MODEL.equals(space) && "definitions".equals(name))) {
            problems.error("BPMN_ROOT", locator.getLineNumber(), name);
            throw new Stopped();
        }
        if (skipped > 0) {
            skipped++;
        } else if (BpmnVocabulary.MODEL.equals(space)) {
            model(name, attributes);
        } else if (BpmnVocabulary.DIAGRAM.equals(space) || BpmnVocabulary.POINTS.equals(space)) {
            drawn(name, attributes);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        depth--;
        writing = false;
        if (skipped > 0) {
            skipped--;
        } else if (BpmnVocabulary.MODEL.equals(space) && "process".equals(name)) {
            inside = false;
        } else if (BpmnVocabulary.MODEL.equals(space)
                && current.filter(element -> element.kind().equals(name)).isPresent()) {
            current = Optional.empty();
        } else if (BpmnVocabulary.MODEL.equals(space) && inside) {
            read.lanes().ended(name);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (writing && !note.isEmpty()) {
            read.note(note, new String(text, start, length));
        }
        read.lanes().characters(text, start, length);
    }

    @Override
    public void endDocument() {
        if (read.elements().isEmpty()) {
            problems.error("BPMN_WITHOUT_PROCESS");
        }
        read.lanes()
                .settle(process, read.elements().stream().map(BpmnElement::id).toList())
                .forEach(other ->
                        problems.warning("BPMN_LEFT_OUT", other.line(), ("participant " + other.name()).strip()));
        for (var flow : read.flows()) {
            for (var end : Set.of(flow.from(), flow.to())) {
                if (read.element(end).isEmpty()) {
                    problems.error("BPMN_FLOW_END", flow.line(), flow.id(), end);
                }
            }
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void model(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "definitions", "collaboration" -> inside = false;
            case "participant" -> participant(attributes);
            case "process" -> begin(attributes);
            case "sequenceFlow" -> flow(attributes);
            case "textAnnotation" -> annotation(attributes);
            case "text" -> writing = true;
            default -> other(name, attributes);
        }
    }

    /** One process is read: the first. */
    private void begin(Attributes attributes) {
        if (had) {
            leaveOut("process", attributes);
        }
        inside = !had;
        if (inside) {
            process = value(attributes, "id");
        }
        had = true;
    }

    private void other(String name, Attributes attributes) throws SAXException {
        if (inside && current.isEmpty() && BpmnVocabulary.LANES.contains(name)) {
            lanes(name, attributes);
            return;
        }
        if (inside && BpmnVocabulary.NODES.contains(name) && current.isEmpty()) {
            node(name, attributes);
        } else if (BpmnVocabulary.REPEATS.contains(name) && current.isPresent()) {
            read.add(current.get().again());
            skipped = 1;
        } else if (BpmnVocabulary.SILENT.contains(name)) {
            skipped = 1;
        } else {
            leaveOut(name, attributes);
        }
    }

    private void lanes(String name, Attributes attributes) throws SAXException {
        if ("lane".equals(name)) {
            read.lanes().begin(identified(name, attributes), value(attributes, "name"));
        } else if ("flowNodeRef".equals(name)) {
            read.lanes().refer();
        }
    }

    private void participant(Attributes attributes) throws SAXException {
        var id = identified("participant", attributes);
        read.lanes()
                .add(new BpmnLanes.Participant(
                        id, value(attributes, "name"), value(attributes, "processRef"), locator.getLineNumber()));
        skipped = 1;
    }

    private void node(String name, Attributes attributes) throws SAXException {
        var line = locator.getLineNumber();
        var id = identified(name, attributes);
        var node = new BpmnElement(id, name, value(attributes, "name"), value(attributes, "default"), false, line);
        read.add(node);
        current = Optional.of(node);
        if ("inclusiveGateway".equals(name)) {
            problems.warning("BPMN_INCLUSIVE", line, id);
        }
    }

    private void flow(Attributes attributes) throws SAXException {
        if (current.isPresent() || !inside) {
            leaveOut("sequenceFlow", attributes);
            return;
        }
        var line = locator.getLineNumber();
        var id = identified("sequenceFlow", attributes);
        read.add(new BpmnFlow(
                id, value(attributes, "name"), value(attributes, "sourceRef"), value(attributes, "targetRef"), line));
    }

    private void annotation(Attributes attributes) throws SAXException {
        note = identified("textAnnotation", attributes);
        read.note(note, "");
    }

    /** An id that is not there or taken is told, and the element goes on under one of its own, so that all problems are found. */
    private String identified(String name, Attributes attributes) throws SAXException {
        if (read.size() >= MOST) {
            problems.error("BPMN_TOO_MANY", MOST);
            throw new Stopped();
        }
        var id = value(attributes, "id");
        if (id.isEmpty()) {
            problems.error("BPMN_WITHOUT_ID", locator.getLineNumber(), name);
        } else if (read.isTaken(id)) {
            problems.error("BPMN_ID_TWICE", locator.getLineNumber(), id);
        } else {
            return id;
        }
        return name + "@" + locator.getLineNumber() + "@" + read.size();
    }

    private void leaveOut(String name, Attributes attributes) {
        var called = value(attributes, "name");
        problems.warning("BPMN_LEFT_OUT", locator.getLineNumber(), called.isEmpty() ? name : name + " " + called);
        skipped = 1;
    }

    private void drawn(String name, Attributes attributes) {
        if ("BPMNShape".equals(name)) {
            shown = value(attributes, "bpmnElement");
        } else if ("BPMNEdge".equals(name) || "BPMNLabel".equals(name)) {
            skipped = 1;
        } else if ("Bounds".equals(name)) {
            BpmnBounds.of(attributes)
                    .ifPresentOrElse(
                            shape -> read.place(shown, shape),
                            () -> problems.warning("BPMN_BOUNDS", locator.getLineNumber(), shown));
        }
    }

    static String value(Attributes attributes, String name) {
        var value = attributes.getValue("", name);
        return value == null ? "" : value.strip();
    }
}
