package io.hengce.designer.engine;

import io.hengce.designer.session.Checker;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** The checker that the compiler trusts. Safe for many threads. */
public final class EngineChecker implements Checker {

    private final FlowChecker checker = FlowChecker.standard();

    @Override
    public List<Diagnostic> problems(FlowDocument document) {
        return checker.check(document).diagnostics();
    }
}
