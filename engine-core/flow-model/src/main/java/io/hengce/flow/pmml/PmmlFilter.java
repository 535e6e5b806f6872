package io.hengce.flow.pmml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stands before the parser: notes whatever we do not understand with its line, leaves out what changes nothing, and brings every version 4 to one namespace. One per reading. */
final class PmmlFilter extends XMLFilterImpl {

    /** The deepest nesting: far beyond what trees of real models have. */
    static final int DEPTH = 1_000;

    private static final String VERSIONS = "http://www.dmg.org/PMML-4_";
    private static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";

    private final SupportedMarkup markup = new SupportedMarkup();
    private final Findings findings;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private int left;

    PmmlFilter(XMLReader reader, Findings findings) {
        super(reader);
        this.findings = findings;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
        super.setDocumentLocator(where);
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        super.startPrefixMapping(prefix, namespace(uri));
    }

    private static String namespace(String uri) {
        return uri.startsWith(VERSIONS) ? NAMESPACE : uri;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (open.size() + left >= DEPTH) {
            throw new TooDeep();
        }
        if (left > 0 || markup.isPassedOver(name)) {
            left++;
            return;
        }
        check(uri, name, attributes);
        open.push(name);
        super.startElement(namespace(uri), name, qualified, attributes);
    }

    private void check(String uri, String name, Attributes attributes) {
        if (open.isEmpty() && !(name.equals("PMML") && uri.startsWith(VERSIONS))) {
            findings.add("PMML_ROOT", line(), name, uri);
            return;
        }
        if ("row".equals(open.peek())) {
            return;
        }
        if (!markup.has(name)) {
            findings.add("PMML_UNSUPPORTED", line(), name);
            return;
        }
        for (var number = 0; number < attributes.getLength(); number++) {
            check(name, attributes.getLocalName(number), attributes.getValue(number));
        }
    }

    private void check(String element, String attribute, String value) {
        if (!markup.has(element, attribute)) {
            findings.add("PMML_UNSUPPORTED_ATTRIBUTE", line(), element, attribute);
        } else if (!markup.allows(element, attribute, value)) {
            findings.add("PMML_UNSUPPORTED_VALUE", line(), element, attribute, value);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (left > 0) {
            left--;
            return;
        }
        open.pop();
        super.endElement(namespace(uri), name, qualified);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (left == 0) {
            super.characters(text, start, length);
        }
    }

    /** The document nests deeper than we follow. */
    static final class TooDeep extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
