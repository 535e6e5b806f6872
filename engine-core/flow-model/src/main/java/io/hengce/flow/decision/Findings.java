package io.hengce.flow.decision;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one application, up to a limit. Where its reading has refused a value already, nothing is added. One per application. */
final class Findings {

    static final MessageCatalog MESSAGES = new MessageCatalog(ApplicationAssembler.class);
    private static final String DATA = "data/";
    private static final int LIMIT = 1_000;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> refused;
    private boolean full;

    /** @param refused paths below {@code data}; the empty one is all of it */
    Findings(Set<String> refused) {
        this.refused = new HashSet<>(refused);
    }

    void error(String code, Place place, Object... arguments) {
        add(MESSAGES.error(code, place, arguments));
    }

    /** Refuses the value at a path below {@code data}; the path is the first argument of the sentence. */
    void refuse(String code, String path, Object... more) {
        if (isRefused(path)) {
            return;
        }
        var arguments = new Object[more.length + 1];
        arguments[0] = path;
        System.arraycopy(more, 0, arguments, 1, more.length);
        error(code, Place.inDocument(DATA + path), arguments);
    }

    /** Takes what the reader of a cell has found at places below {@code data}. */
    void take(List<Diagnostic> problems) {
        for (var problem : problems) {
            add(problem);
            refused.add(problem.place().path().substring(DATA.length()));
        }
    }

    private void add(Diagnostic problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        } else if (!full) {
            full = true;
            found.add(MESSAGES.error(ApplicationAssembler.TOO_MANY, Place.DOCUMENT, LIMIT));
        }
    }

    private boolean isRefused(String path) {
        if (refused.isEmpty()) {
            return false;
        }
        var up = path;
        while (!up.isEmpty() && !refused.contains(up)) {
            up = up.substring(0, Math.max(0, Math.max(up.lastIndexOf('.'), up.lastIndexOf('/'))));
        }
        return refused.contains(up);
    }

    /** Whether there is room for another problem. */
    boolean isFull() {
        return full;
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
