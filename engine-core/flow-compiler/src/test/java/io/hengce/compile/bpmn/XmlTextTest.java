package io.hengce.compile.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class XmlTextTest {

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        var nasty = "\"'<>&]]> \\u0022 \n\r\t-->&amp;衡策 \uD840\uDC00 {0} ${x}";

        var root = read(new XmlText()
                .element("a")
                .attribute("name", nasty)
                .textElement("b", nasty)
                .end()
                .toString());

        assertThat(root.getAttribute("name")).isEqualTo(nasty);
        assertThat(root.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(nasty);
    }

    @Test
    void replacesWhatXmlCannotSay() throws Exception {
        var root = read(new XmlText()
                .element("a")
                .attribute("name", "\u0000\u0007\uD800\uFFFE\u0085")
                .end()
                .toString());

        assertThat(root.getAttribute("name")).isEqualTo("\uFFFD".repeat(5));
    }

    @Test
    void indentsAndClosesEmptyElements() {
        var xml = new XmlText()
                .element("a")
                .element("b")
                .attribute("c", "d")
                .end()
                .end();

        assertThat(xml).hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b c=\"d\"/>\n</a>\n");
    }

    @Test
    void refusesToBeReadHalfWritten() {
        var xml = new XmlText().element("a");

        assertThatThrownBy(xml::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a");
    }

    private static Element read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
