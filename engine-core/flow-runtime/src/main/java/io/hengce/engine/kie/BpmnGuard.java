package io.hengce.engine.kie;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses a document type declaration before jBPM sees the text: jBPM's own parser would fetch what it names. */
final class BpmnGuard {

    private BpmnGuard() {}

    static void refuseDocumentType(String bpmn) {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(bpmn)), new DefaultHandler());
        } catch (SAXException e) {
            throw new IllegalArgumentException("not a BPMN document that may be read: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the XML parser of this Java cannot be used", e);
        }
    }
}
