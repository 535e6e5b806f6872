package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.VerdictNode;
import java.util.List;

/** Raises an outcome with its reasons. */
final class VerdictLogic extends NodeLogic {

    private final VerdictNode verdict;
    private final List<GivenReason> reasons;
    private final StepMaker step;

    VerdictLogic(VerdictNode verdict, ReasonCatalogue catalogue) {
        super(verdict.id());
        this.verdict = verdict;
        reasons = verdict.reasons().stream()
                .map(reason -> catalogue.raised(verdict.outcome(), reason, verdict.id()))
                .toList();
        step = StepMaker.of(new TraceStep.Raised(verdict.id(), verdict.outcome(), verdict.reasons()));
    }

    @Override
    void perform(Run run) {
        run.raise(verdict.outcome());
        reasons.forEach(run::give);
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
