package io.hengce.engine;

import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.source.DataSources;

/**
 * How an engine is loaded.
 *
 * @param revision of the flow; 0 for one from a file
 * @param stopwatch times the nodes of runs that are traced in full
 * @param selfCheck the number of generated applications that all ways must decide alike, or the flow is not loaded
 * @param sources those that the flow may ask
 */
public record EngineOptions(int revision, Stopwatch stopwatch, Way way, int selfCheck, DataSources sources) {

    /** A flow from a file, in real time, without times and without a check. */
    public static final EngineOptions STANDARD =
            new EngineOptions(0, Stopwatch.NONE, Way.REAL_TIME, 0, DataSources.NONE);

    public EngineOptions {
        if (revision < 0 || selfCheck < 0) {
            throw new IllegalArgumentException("revision " + revision + ", self check " + selfCheck);
        }
    }

    public EngineOptions withRevision(int number) {
        return new EngineOptions(number, stopwatch, way, selfCheck, sources);
    }

    public EngineOptions withStopwatch(Stopwatch other) {
        return new EngineOptions(revision, other, way, selfCheck, sources);
    }

    public EngineOptions withWay(Way other) {
        return new EngineOptions(revision, stopwatch, other, selfCheck, sources);
    }

    public EngineOptions withSelfCheck(int applications) {
        return new EngineOptions(revision, stopwatch, way, applications, sources);
    }

    public EngineOptions withSources(DataSources other) {
        return new EngineOptions(revision, stopwatch, way, selfCheck, other);
    }
}
