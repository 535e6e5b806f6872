package io.hengce.engine.run;

import java.util.function.Function;

/** Takes runs through one flow. Safe for many threads. */
@FunctionalInterface
public interface FlowWay {

    /**
     * Takes a run from start to end.
     *
     * @param start makes the run, behind its start node, with what finds hits for it
     */
    Run run(Function<Matcher, Run> start);
}
