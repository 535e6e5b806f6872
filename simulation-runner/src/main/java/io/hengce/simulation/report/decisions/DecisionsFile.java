package io.hengce.simulation.report.decisions;

import io.hengce.simulation.run.SampleRun.RowDecision;
import java.io.Closeable;
import java.io.IOException;

/** Where the decisions of one run go, in the order of the rows, without being kept in memory. One per run, one thread; close it whatever happens. */
public interface DecisionsFile extends Closeable {

    void add(RowDecision one) throws IOException;

    /** Makes the file whole; nothing is added after that. */
    void finish(RunFacts facts) throws IOException;
}
