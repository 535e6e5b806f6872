package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The problems of one reading, all of them up to a limit. One per reading. */
final class Problems {

    private static final MessageCatalog MESSAGES = new MessageCatalog(Problems.class);
    private static final String SYNTAX = "JSON_SYNTAX";
    private static final int LIMIT = 1_000;

    private final List<Diagnostic> found = new ArrayList<>();
    private boolean full;

    /** A sentence of every code; of a text that is no JSON the one that holds of each. */
    static Map<String, LocalizedText> sentences() {
        var sentences = new TreeMap<>(MESSAGES.all());
        sentences.keySet().removeIf(key -> key.startsWith(SYNTAX + "_"));
        return sentences;
    }

    void error(String code, Place place, Object... arguments) {
        add(MESSAGES.error(code, place, arguments));
    }

    /** A text that is no JSON: one code, with a sentence for each way to be none. */
    void syntax(String sentence, Place place, Object... arguments) {
        var text = MESSAGES.text(SYNTAX + "_" + sentence, arguments);
        add(new Diagnostic(SYNTAX, Severity.ERROR, place, text));
    }

    /** Takes a problem that another reader found. */
    void add(Diagnostic problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        } else if (!full) {
            full = true;
            found.add(MESSAGES.error("TOO_MANY_PROBLEMS", Place.DOCUMENT, LIMIT));
        }
    }

    /** Whether there is room for another problem. */
    boolean isFull() {
        return full;
    }

    <T> Reading<T> rejected() {
        return Reading.rejected(found);
    }

    /** The value if there was no problem. */
    <T> Reading<T> reading(Supplier<T> value) {
        return found.isEmpty() ? Reading.of(value.get()) : rejected();
    }
}
