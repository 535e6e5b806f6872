package io.hengce.samples;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How well a score parts good loans from bad ones. */
record Separation(int goods, int bads, double auc, double ks) {

    /** AUC counts a tie as one half; KS is the largest distance of the two cumulative shares. */
    static Separation of(List<Loan> loans, ToIntFunction<Loan> score) {
        var byScore = new TreeMap<Integer, int[]>();
        for (var loan : loans) {
            byScore.computeIfAbsent(score.applyAsInt(loan), s -> new int[2])[loan.bad() ? 1 : 0]++;
        }
        int goods = byScore.values().stream().mapToInt(counts -> counts[0]).sum();
        int bads = byScore.values().stream().mapToInt(counts -> counts[1]).sum();
        long pairsTwice = 0;
        double ks = 0;
        int goodsBelow = 0;
        int badsBelow = 0;
        for (var counts : byScore.values()) {
            pairsTwice += (long) counts[0] * (2L * badsBelow + counts[1]);
            goodsBelow += counts[0];
            badsBelow += counts[1];
            ks = Math.max(ks, Math.abs((double) badsBelow / bads - (double) goodsBelow / goods));
        }
        return new Separation(goods, bads, pairsTwice / (2.0 * goods * bads), ks);
    }
}
