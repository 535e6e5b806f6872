package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.VerdictNode;

/** Raises an outcome with its reasons. */
final class VerdictLogic extends NodeLogic {

    private final VerdictNode verdict;

    VerdictLogic(VerdictNode verdict) {
        super(verdict.id());
        this.verdict = verdict;
    }

    @Override
    void perform(Run run) {
        run.raise(verdict.outcome());
        verdict.reasons().forEach(reason -> run.raise(verdict.outcome(), reason, node()));
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Raised(node(), verdict.outcome(), verdict.reasons()));
        }
    }
}
