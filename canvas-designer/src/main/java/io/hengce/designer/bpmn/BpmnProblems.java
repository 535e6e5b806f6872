package io.hengce.designer.bpmn;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, and what of it is left out. */
final class BpmnProblems {

    private static final MessageCatalog MESSAGES = new MessageCatalog(BpmnReader.class);
    /** Of more nobody would read. */
    private static final int MOST = 200;

    private final List<Diagnostic> all = new ArrayList<>();

    void error(String code, Object... arguments) {
        if (all.size() < MOST) {
            all.add(MESSAGES.error(code, Place.DOCUMENT, arguments));
        }
    }

    void warning(String code, Object... arguments) {
        if (all.size() < MOST) {
            all.add(MESSAGES.warning(code, Place.DOCUMENT, arguments));
        }
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
