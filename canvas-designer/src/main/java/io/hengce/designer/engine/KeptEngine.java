package io.hengce.designer.engine;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.ValidFlow;
import java.util.Optional;

/** The engine of the last content and the last recorded answers, so that running again costs only the decision. One call at a time. */
final class KeptEngine {

    private Optional<Kept> kept = Optional.empty();

    private record Kept(DecisionEngine engine, DataSources sources) {
        boolean isOf(ValidFlow flow, DataSources asked) {
            return engine.flow().hash().equals(flow.contentHash()) && sources == asked;
        }
    }

    DecisionEngine of(ValidFlow flow, DataSources sources) {
        var now = kept.filter(each -> each.isOf(flow, sources)).orElseGet(() -> load(flow, sources));
        kept = Optional.of(now);
        return now.engine();
    }

    private static Kept load(ValidFlow flow, DataSources sources) {
        var options = EngineOptions.STANDARD.withSources(sources);
        return new Kept(DecisionEngine.load(FlowCompiler.compile(flow), options), sources);
    }
}
