package io.hengce.simulation.cli;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.run.Decider;

/**
 * A flow that was opened, checked and compiled.
 *
 * @param source what the user typed
 * @param sources those that it asks when it decides
 */
record LoadedFlow(String source, int revision, CompiledFlow compiled, DataSources sources) {

    LoadedFlow withSources(DataSources others) {
        return new LoadedFlow(source, revision, compiled, others);
    }

    ValidFlow valid() {
        return compiled.flow();
    }

    FlowDocument document() {
        return valid().document();
    }

    DecidingFlow deciding(TraceDepth depth) {
        return new DecidingFlow(this, decider(depth));
    }

    Decider decider(TraceDepth depth) {
        var options = EngineOptions.STANDARD
                .withRevision(revision)
                .withStopwatch(Stopwatch.of(System::nanoTime))
                .withSources(sources);
        return new EngineDecider(DecisionEngine.load(compiled, options), depth);
    }

    /** The file's name without its directory: a report tells nothing of the machine. */
    private String shortSource() {
        var slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return source.substring(slash + 1);
    }

    /** This flow as one side of a regression. */
    FlowSide side(String engine) {
        var reference = new FlowReference(document().id(), revision, valid().contentHash());
        return new FlowSide(shortSource(), document().name(), reference, engine, 0);
    }
}
