package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.diagnostic.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is noticed while one text is read. One per reading. */
final class Problems {

    private static final int SHOWN = 40;
    private static final int NAMES_SHOWN = 8;

    private final MessageCatalog catalog;
    private final String text;
    private final Place place;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    Problems(MessageCatalog catalog, String text, Place place) {
        this.catalog = catalog;
        this.text = text;
        this.place = place;
    }

    /** @param key the code, or the code, a point and a variant where one code has several sentences */
    void error(String key, Span span, Object... arguments) {
        add(Severity.ERROR, key, span, arguments);
    }

    void warning(String key, Span span, Object... arguments) {
        add(Severity.WARNING, key, span, arguments);
    }

    private void add(Severity severity, String key, Span span, Object... arguments) {
        var point = key.indexOf('.');
        var code = point < 0 ? key : key.substring(0, point);
        found.add(new Diagnostic(code, severity, place.at(span), catalog.text(key, arguments)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    String source() {
        return text;
    }

    /** The written text of a part, short enough for a sentence. */
    String shown(Span span) {
        return shown(text.substring(span.start(), span.end()));
    }

    /** Names in backticks, the first few of many. */
    static String shownNames(Collection<String> names) {
        var shown = names.stream()
                .limit(NAMES_SHOWN)
                .map(name -> "`" + shown(name) + "`")
                .collect(Collectors.joining(", "));
        return names.size() > NAMES_SHOWN ? shown + " …" : shown;
    }

    static String shown(String part) {
        var points = part.codePoints().limit(SHOWN).toArray();
        var shown = new StringBuilder();
        for (var point : points) {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append("U+%04X".formatted(point));
            } else {
                shown.appendCodePoint(point == '`' ? '\'' : point);
            }
        }
        return part.codePointCount(0, part.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }
}
