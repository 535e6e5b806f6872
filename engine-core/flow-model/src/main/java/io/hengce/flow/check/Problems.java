package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one check has found so far, each problem once. One per check, one thread at a time. */
final class Problems {

    private static final MessageCatalog MESSAGES = new MessageCatalog(FlowChecker.class);

    private static final int LONGEST_ARGUMENT = 1_000;

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Notes a mistake; the arguments fill its sentence. */
    void add(Mistake mistake, Place place, Object... arguments) {
        var shown = Arrays.stream(arguments).map(Problems::shown).toArray();
        var text = MESSAGES.text(mistake.name(), shown);
        found.add(new Diagnostic(mistake.name(), mistake.severity(), place, text));
    }

    /** Notes a mistake of a flow that is called: where it stands there, and what it is. */
    void addWithin(Mistake mistake, Place place, String flow, Diagnostic inner) {
        var where = inner.place().toString();
        var zh = MESSAGES.text(
                Language.ZH,
                mistake.name(),
                shown(flow),
                shown(where),
                shown(inner.message().zh()));
        var en = MESSAGES.text(
                Language.EN,
                mistake.name(),
                shown(flow),
                shown(where),
                shown(inner.message().en()));
        found.add(new Diagnostic(mistake.name(), mistake.severity(), place, new LocalizedText(zh, en)));
    }

    /** Notes what a reader has found in a text that the document has no place for. */
    void addWhole(Diagnostic diagnostic) {
        found.add(new Diagnostic(
                diagnostic.code(), diagnostic.severity(), diagnostic.place().withoutSpan(), diagnostic.message()));
    }

    /** Notes what another room's reader has found. */
    void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** An argument as it can be read: without what hides or turns it, and not endless. */
    private static Object shown(Object argument) {
        var text = argument.toString();
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_ARGUMENT).forEach(point -> {
            if (NamesRule.isHidden(point)) {
                shown.append("U+%04X".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.length() > LONGEST_ARGUMENT ? shown.append('…') : shown;
    }

    /** Everything found, errors first, by place. */
    List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.ORDER).toList();
    }
}
