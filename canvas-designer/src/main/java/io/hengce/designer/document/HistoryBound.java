package io.hengce.designer.document;

/**
 * How much a history may keep beside the newest state.
 *
 * @param bytes about how much memory
 * @param steps how many states
 */
record HistoryBound(long bytes, int steps) {

    private static final int STEPS = 4_000;

    /** A quarter of the memory that the designer may take. */
    static final HistoryBound OF_THIS_MACHINE =
            new HistoryBound(Runtime.getRuntime().maxMemory() / 4, STEPS);
}
