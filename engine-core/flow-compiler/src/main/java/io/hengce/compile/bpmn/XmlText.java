package io.hengce.compile.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, indented by two, and escapes whatever it is given. The one writer of BPMN text. One per document. */
final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    /** Opens an element; attributes may follow. */
    XmlText element(String name) {
        closeTag("\n");
        indent();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    XmlText attribute(String name, String value) {
        if (!tagOpen) {
            throw new IllegalStateException("attribute " + name + " outside of a tag");
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** An element that holds nothing but text. */
    XmlText textElement(String name, String text) {
        element(name);
        return textEnd(text);
    }

    /** Ends the element that was just opened with text as its only content. */
    XmlText textEnd(String text) {
        closeTag("");
        escape(text);
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    XmlText end() {
        var name = open.pop();
        if (tagOpen) {
            out.append("/>\n");
            tagOpen = false;
        } else {
            indent();
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return out.toString();
    }

    private void closeTag(String after) {
        if (tagOpen) {
            out.append('>').append(after);
            tagOpen = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&apos;");
            case '\t', '\n', '\r' -> out.append("&#").append(character).append(';');
            default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
        }
    }

    /** XML 1.0 has no way to write control characters, lone surrogates and noncharacters. */
    private static boolean isAllowed(int character) {
        return character >= 0x20
                && (character < 0x7F || character > 0x9F)
                && (character < 0xD800 || character > 0xDFFF)
                && (character & 0xFFFE) != 0xFFFE;
    }
}
