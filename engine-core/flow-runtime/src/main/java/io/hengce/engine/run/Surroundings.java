package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.source.DataSources;
import java.util.function.BiFunction;

/**
 * What a flow is loaded with.
 *
 * @param stopwatch times the nodes of runs that are traced in full
 * @param sources those that the flow may ask
 * @param generatesCode whether bytecode is generated for what nodes do; the reference way works everything out as it is read
 * @param calledWays makes the way through a flow that is called
 */
public record Surroundings(
        Stopwatch stopwatch,
        DataSources sources,
        boolean generatesCode,
        BiFunction<CompiledFlow, FlowLogic, FlowWay> calledWays) {

    /** Of a flow that calls no other. */
    public static Surroundings ofOneFlow(Stopwatch stopwatch, DataSources sources) {
        return new Surroundings(stopwatch, sources, false, (compiled, logic) -> {
            throw new IllegalStateException("no way through the called flow "
                    + compiled.flow().document().id());
        });
    }
}
