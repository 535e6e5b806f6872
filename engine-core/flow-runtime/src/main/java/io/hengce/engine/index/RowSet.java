package io.hengce.engine.index;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of rows that takes room only where there are rows: 64 rows are a word, words without rows are left out, and a bit of the summary says which words are there.
 * Safe for many threads.
 */
final class RowSet {

    private static final int BITS = Long.SIZE;

    private final long[] summary;
    private final int[] before;
    private final long[] words;

    private RowSet(long[] summary, int[] before, long[] words) {
        this.summary = summary;
        this.before = before;
        this.words = words;
    }

    /** @param rows how many there are in all */
    static RowSet of(BitSet set, int rows) {
        var all = set.toLongArray();
        var summary = new long[summaryLength(rows)];
        var words = new long[all.length];
        var count = 0;
        for (var word = 0; word < all.length; word++) {
            if (all[word] != 0) {
                summary[word / BITS] |= 1L << word;
                words[count++] = all[word];
            }
        }
        return new RowSet(summary, before(summary), Arrays.copyOf(words, count));
    }

    static int summaryLength(int rows) {
        return Math.max(1, (rows + BITS * BITS - 1) / (BITS * BITS));
    }

    /** How many words there are before those of each part of the summary. */
    private static int[] before(long[] summary) {
        var before = new int[summary.length];
        for (var part = 1; part < summary.length; part++) {
            before[part] = before[part - 1] + Long.bitCount(summary[part - 1]);
        }
        return before;
    }

    /** The words of a part of the rows, 4,096 each, that have rows. */
    long summary(int part) {
        return summary[part];
    }

    /** A word that the summary says is there. */
    long word(int part, int bit) {
        var skipped = summary[part] & (1L << bit) - 1;
        return words[before[part] + Long.bitCount(skipped)];
    }

    /** All its words, 64 rows each, the first the lowest bit. */
    long[] words(int rows) {
        var all = new long[(rows + BITS - 1) / BITS];
        for (var word = 0; word < all.length; word++) {
            if ((summary[word / BITS] & 1L << word) != 0) {
                all[word] = word(word / BITS, word % BITS);
            }
        }
        return all;
    }

    /** Its size in memory, in words. */
    int weight() {
        return words.length + summary.length + before.length / 2 + 8;
    }
}
