package io.hengce.designer.sample;

import io.hengce.flow.document.FlowDocument;
import java.util.function.BooleanSupplier;

/** Reads a sample set and decides it. Called off the FX thread, one call at a time. */
@FunctionalInterface
public interface SampleRunner {

    /**
     * Decides every application of the sample set by the flow.
     *
     * @param wanted asked now and then
     * @throws java.util.concurrent.CancellationException once it is not wanted any more
     */
    SampleAnswer run(SampleChoice sample, FlowDocument document, BooleanSupplier wanted);
}
