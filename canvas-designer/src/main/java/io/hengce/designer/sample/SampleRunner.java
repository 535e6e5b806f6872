package io.hengce.designer.sample;

import io.hengce.designer.session.Progress;
import io.hengce.flow.document.FlowDocument;

/** Reads a sample set and decides it. Called off the FX thread, one call at a time. */
@FunctionalInterface
public interface SampleRunner {

    /**
     * Decides every application of the sample set by the flow.
     *
     * @param progress asked and told now and then
     * @throws java.util.concurrent.CancellationException once the answer is not wanted any more
     */
    SampleAnswer run(SampleChoice sample, FlowDocument document, Progress progress);
}
