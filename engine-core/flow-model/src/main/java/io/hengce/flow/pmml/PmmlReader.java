package io.hengce.flow.pmml;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.ValidationEvent;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.dmg.pmml.PMML;
import org.jpmml.model.JAXBUtil;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads PMML 4.0 to 4.4 and compiles it; whatever it does not understand is refused, all at once, with lines. Safe for many threads. */
public final class PmmlReader {

    /** The largest document, in bytes. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private PmmlReader() {}

    /**
     * The model that a document describes.
     *
     * @param place where problems are said to be
     */
    public static Reading<PredictiveModel> read(byte[] document, Place place) {
        var findings = new Findings(place);
        if (document.length > LIMIT) {
            findings.add("PMML_TOO_LARGE", document.length, LIMIT);
            return findings.rejected();
        }
        var parsed = parse(document, findings);
        if (parsed.isEmpty() || !findings.isEmpty()) {
            return findings.rejected();
        }
        return ModelCompiler.compile(parsed.get(), findings);
    }

    private static Optional<PMML> parse(byte[] document, Findings findings) {
        try {
            var source = new SAXSource(
                    new PmmlFilter(reader(), findings), new InputSource(new ByteArrayInputStream(document)));
            var unmarshaller = JAXBUtil.createUnmarshaller();
            unmarshaller.setEventHandler(event -> note(event, findings));
            if (unmarshaller.unmarshal(source) instanceof PMML pmml) {
                return Optional.of(pmml);
            }
            findings.add("PMML_ROOT", 1, "", "");
        } catch (JAXBException refused) {
            note(refused, findings);
        }
        return Optional.empty();
    }

    /** What does not fit the standard's types; unknown elements were noted by the filter before. */
    private static boolean note(ValidationEvent event, Findings findings) {
        if (event.getLinkedException() instanceof SAXException) {
            return false;
        }
        if (findings.isEmpty()) {
            findings.add("PMML_CONTENT", event.getLocator().getLineNumber(), String.valueOf(event.getMessage()));
        }
        return true;
    }

    private static void note(JAXBException refused, Findings findings) {
        var cause = refused.getLinkedException() == null ? refused : refused.getLinkedException();
        if (cause instanceof PmmlFilter.TooDeep) {
            findings.add("PMML_TOO_DEEP", PmmlFilter.DEPTH);
        } else if (cause instanceof SAXParseException wrong) {
            var doctype = String.valueOf(wrong.getMessage()).contains("DOCTYPE");
            findings.add(doctype ? "PMML_DOCTYPE" : "PMML_NOT_XML", wrong.getLineNumber());
        } else if (findings.isEmpty()) {
            findings.add("PMML_NOT_XML", 1);
        }
    }

    /** A parser that refuses every DOCTYPE, and so every entity, and that fetches nothing. */
    private static XMLReader reader() {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java has no safe XML parser", e);
        }
    }
}
