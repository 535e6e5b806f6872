package io.hengce.flow.lists;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one list, each row by its line, up to a limit. One per reading. */
final class Findings {

    private static final MessageCatalog MESSAGES = new MessageCatalog(Findings.class);
    private static final int LIMIT = 1_000;

    private final Place place;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Place place) {
        this.place = place;
    }

    void add(String code, Object... arguments) {
        if (found.size() < LIMIT) {
            found.add(MESSAGES.error(code, place, arguments));
        } else if (found.size() == LIMIT) {
            found.add(MESSAGES.error("LIST_MORE_PROBLEMS", place, LIMIT));
        }
    }

    List<Diagnostic> all() {
        return found;
    }
}
