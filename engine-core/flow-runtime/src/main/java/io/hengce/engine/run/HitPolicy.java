package io.hengce.engine.run;

import java.util.List;

/** What a table makes of the rows that hit. Safe for many threads. */
@FunctionalInterface
interface HitPolicy {

    /** @param hits in the order in which they count */
    Taken take(List<OutputRow> hits, Run run);

    /** What is written when no other row hits. */
    default Written take(OutputRow only, Run run) {
        return take(List.of(only), run).written();
    }

    /** Whether what hits behind the first row means nothing. */
    default boolean takesFirst() {
        return false;
    }

    /**
     * What a table writes.
     *
     * @param rows that counted; not the default row
     */
    record Taken(List<OutputRow> rows, Written written) {

        /** The ids of the rows that counted. */
        List<String> ids() {
            return rows.size() == 1
                    ? rows.get(0).ids()
                    : rows.stream().map(OutputRow::id).toList();
        }
    }
}
