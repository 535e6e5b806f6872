package io.hengce.simulation.report.decisions;

import io.hengce.flow.json.DecisionJson;
import io.hengce.simulation.run.SampleRun.RowDecision;
import java.io.IOException;
import java.io.Writer;

/** Decisions in their canonical form, one a line: what a replay compares. */
public final class JsonLinesDecisions implements DecisionsFile {

    private final Writer writer;

    public JsonLinesDecisions(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void add(RowDecision one) throws IOException {
        writer.append(DecisionJson.canonical(one.decision()).stripTrailing()).append('\n');
    }

    @Override
    public void finish(RunFacts facts) throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
