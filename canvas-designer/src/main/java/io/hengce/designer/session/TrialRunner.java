package io.hengce.designer.session;

import io.hengce.flow.document.FlowDocument;

/** Runs one application through a document. Called off the FX thread, one call at a time. */
@FunctionalInterface
public interface TrialRunner {

    /** Never answers {@code None} or {@code Running}. */
    Trial run(FlowDocument document, TrialInput input);
}
