package io.hengce.designer.bpmn;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads a BPMN 2.0 document as the skeleton of a flow. What is wrong is told at once; what is not understood is left
 * out with a warning. No DOCTYPE, so no entities, and nothing is fetched or run. Safe for many threads.
 */
public final class BpmnReader {

    /** The largest document, in bytes. */
    public static final int LIMIT = 10 * 1024 * 1024;

    private BpmnReader() {}

    /**
     * The flow with the nodes, edges and notes of the document in place of its own; it keeps its name, dictionary,
     * parameters and reasons.
     */
    public static Reading<FlowDocument> read(byte[] document, FlowDocument into) {
        var problems = new BpmnProblems();
        if (document.length > LIMIT) {
            problems.error("BPMN_TOO_LARGE", document.length, LIMIT);
            return Reading.rejected(problems.all());
        }
        var process = parse(document, problems);
        if (problems.hasErrors()) {
            return Reading.rejected(problems.all());
        }
        return new Reading<>(Optional.of(new Skeleton(process, into).draw()), problems.all());
    }

    private static BpmnProcess parse(byte[] document, BpmnProblems problems) {
        var handler = new BpmnHandler(problems);
        try {
            var reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (BpmnHandler.Stopped stopped) {
            // The handler has told why.
            return handler.process();
        } catch (SAXParseException wrong) {
            var doctype = String.valueOf(wrong.getMessage()).contains("DOCTYPE");
            problems.error(doctype ? "BPMN_DOCTYPE" : "BPMN_NOT_XML", wrong.getLineNumber());
        } catch (SAXException | IOException e) {
            problems.error("BPMN_NOT_XML", 1);
        }
        return handler.process();
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no safe XML parser", e);
        }
    }
}
