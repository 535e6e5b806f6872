package io.hengce.engine.kie;

import io.hengce.engine.run.FlowWay;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Run;
import java.util.List;
import java.util.function.BiFunction;

/** Takes runs through a flow. Safe for many threads. */
public interface ProcessWay extends FlowWay {

    /**
     * Takes many runs from start to end, each by itself.
     *
     * @param start makes the run of an application
     * @param end what comes of a run
     */
    default <A, D> List<D> runAll(List<A> applications, BiFunction<Matcher, A, Run> start, BiFunction<Run, A, D> end) {
        return applications.stream()
                .map(each -> end.apply(run(matcher -> start.apply(matcher, each)), each))
                .toList();
    }

    /** Process instances that jBPM still holds; none between decisions. */
    long instances();
}
