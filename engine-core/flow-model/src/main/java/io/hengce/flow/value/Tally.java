package io.hengce.flow.value;

/**
 * What the numbers of some rows come to, as longs.
 *
 * @param sum wraps where it is no long; whoever asks for it knows that it is one
 * @param smallest meaningless where no row counts
 * @param largest meaningless where no row counts
 * @param isComplete no number is missing
 */
public record Tally(int count, long sum, long smallest, long largest, boolean isComplete) {

    /** Of no list. */
    public static final Tally MISSING = new Tally(0, 0, 0, 0, false);
}
