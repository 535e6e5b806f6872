package io.hengce.simulation.report;

/** Builds a page: everything that is not a tag of ours is escaped here, and nowhere else. One per page. */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

    /** Opens an element; attributes are name, value, name, value … with an empty value left out. */
    Html open(String tag, String... attributes) {
        page.append('<').append(tag);
        for (var index = 0; index + 1 < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                page.append(' ').append(attributes[index]).append("=\"");
                escape(attributes[index + 1]);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String className, String text) {
        return open(tag, "class", className).text(text).close(tag);
    }

    Html line() {
        page.append('\n');
        return this;
    }

    /** The inside of the style element: our own file, not escaped. */
    Html style(String css) {
        page.append("<style>").append(css).append("</style>");
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void escape(String text) {
        for (var index = 0; index < text.length(); index++) {
            escape(text.charAt(index));
        }
    }

    private void escape(char character) {
        switch (character) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            case '`' -> page.append("&#96;");
            default -> {
                if (Unseen.is(character)) {
                    page.append(Unseen.number(character));
                } else {
                    page.append(character);
                }
            }
        }
    }
}
