package io.hengce.flow.diff;

import java.util.BitSet;

/** The most that can have stayed of things that stand in another order: the longest run of them that still goes up. */
public final class KeptOrder {

    private KeptOrder() {}

    /**
     * Which of them stayed.
     *
     * @param places where each stood before, all different, in the order in which they stand now
     */
    public static BitSet of(int[] places) {
        var ends = new int[places.length];
        var previous = new int[places.length];
        var length = 0;
        for (var at = 0; at < places.length; at++) {
            var slot = slot(places, ends, length, places[at]);
            previous[at] = slot == 0 ? -1 : ends[slot - 1];
            ends[slot] = at;
            length = Math.max(length, slot + 1);
        }
        var kept = new BitSet(places.length);
        for (var at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            kept.set(at);
        }
        return kept;
    }

    /** The first run that ends at no earlier place; most often the last one, where little was moved. */
    private static int slot(int[] places, int[] ends, int length, int place) {
        if (length == 0 || places[ends[length - 1]] < place) {
            return length;
        }
        var low = 0;
        var high = length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
