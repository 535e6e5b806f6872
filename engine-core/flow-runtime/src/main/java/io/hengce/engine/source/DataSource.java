package io.hengce.engine.source;

import io.hengce.flow.json.Json.JsonObject;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Answers requests with records of values: a bureau, a multi-lender service, a system of the bank. It may throw, and it may hang: its guard sees to both. Safe for many
 * threads, interrupted when nobody waits any more.
 */
@FunctionalInterface
public interface DataSource {

    /** @param within how long the answer is waited for */
    SourceAnswer ask(SourceRequest request, Duration within);

    /** A source within the same program: its answer is a function of what is asked. */
    static DataSource of(UnaryOperator<JsonObject> function) {
        return (request, within) -> new SourceAnswer.Answered(function.apply(request.data()));
    }
}
