package io.hengce.engine.kie;

import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Run;
import java.util.function.Function;

/** Takes runs through a flow. Safe for many threads. */
public interface ProcessWay {

    /**
     * Takes a run from start to end.
     *
     * @param start makes the run, behind its start node, with what finds hits for it
     */
    Run run(Function<Matcher, Run> start);

    /** Process instances that jBPM still holds; none between decisions. */
    long instances();
}
