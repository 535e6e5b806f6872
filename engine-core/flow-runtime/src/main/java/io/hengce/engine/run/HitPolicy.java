package io.hengce.engine.run;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** What a table makes of the rows that hit. Safe for many threads. */
@FunctionalInterface
interface HitPolicy {

    /** @param hits in the order in which they count */
    Taken take(List<OutputRow> hits, Run run);

    /**
     * What a table writes.
     *
     * @param rows the ids of the rows that counted; not the default row's
     */
    record Taken(List<String> rows, Map<Target, Value> written) {}
}
