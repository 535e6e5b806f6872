package io.hengce.designer.cases;

import io.hengce.designer.session.CalledFlows;
import io.hengce.designer.session.Progress;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides cases. Called off the FX thread, one call at a time. */
@FunctionalInterface
public interface CaseRunner {

    /**
     * What came of it.
     *
     * @param called the flows that the flow calls
     */
    record Answer(Map<CaseText, CaseResult> results, CalledFlows called) {
        public Answer {
            results = Map.copyOf(results);
        }
    }

    /**
     * Decides the cases by the flow; empty where the flow has errors.
     *
     * @param progress asked and told now and then
     * @throws java.util.concurrent.CancellationException once the answer is not wanted any more
     */
    Optional<Answer> run(FlowDocument document, List<CaseText> cases, Progress progress);
}
