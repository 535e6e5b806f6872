package io.hengce.flow.expr;

/** Finds the rows of a table, or the bins of a scorecard, that the inputs lie in. Safe for many threads. */
@FunctionalInterface
public interface LookupMasks {

    /**
     * @param inputs what each input comes to
     * @param hits 64 rows a word, the first the lowest bit; empty before
     */
    void into(long[] inputs, long[] hits);
}
