package io.hengce.designer.session;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** Everything that is wrong with a document. Called off the FX thread; safe for many threads. */
@FunctionalInterface
public interface Checker {

    List<Diagnostic> problems(FlowDocument document);
}
