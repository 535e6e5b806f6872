package io.hengce.scoring;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.json.ApplicationJson;
import java.nio.file.Path;

/**
 * A flow that decides: what was drawn, where it came from, how its applications are read, and its engine. Safe for many threads.
 *
 * @param examples decides examples: the same flow, for which no source is asked
 */
public record OfferedFlow(
        ValidFlow flow, Path file, ApplicationJson applications, DecisionEngine engine, DecisionEngine examples) {

    public String id() {
        return flow.document().id();
    }
}
