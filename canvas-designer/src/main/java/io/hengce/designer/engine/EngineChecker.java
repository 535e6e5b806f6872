package io.hengce.designer.engine;

import io.hengce.designer.session.Checker;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import java.util.List;
import java.util.function.Supplier;

/** The checker that the compiler trusts. Safe for many threads. */
public final class EngineChecker implements Checker {

    private final FlowChecker checker = FlowChecker.remembering();
    private final Supplier<FlowParts> parts;

    /** @param parts what the flow can refer to, now */
    public EngineChecker(Supplier<FlowParts> parts) {
        this.parts = parts;
    }

    @Override
    public List<Diagnostic> problems(FlowDocument document) {
        return checker.check(document, parts.get()).diagnostics();
    }
}
