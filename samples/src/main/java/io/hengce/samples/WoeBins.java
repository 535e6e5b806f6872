package io.hengce.samples;

import java.util.List;
import java.util.stream.IntStream;

/** The bins of one candidate with their weights of evidence; the last bin is the missing one. */
record WoeBins(Candidate candidate, List<WoeBin> bins, int allGoods, int allBads) {

    /** A missing bin with fewer loans than this is no evidence. */
    private static final int EVIDENCE = 30;

    WoeBins {
        bins = List.copyOf(bins);
    }

    /** The weight of evidence of a bin; a missing bin without evidence gets the worst of the others: to leave out a value never pays. */
    double woe(int index) {
        var bin = bins.get(index);
        boolean guess = bin.group() instanceof BinGroup.Missing && bin.size() < EVIDENCE;
        return guess ? worst(index) : bin.woe(allGoods, allBads);
    }

    double woe(Loan loan) {
        return woe(indexOf(loan));
    }

    /** The lowest weight of evidence of the bins. */
    double worst() {
        return IntStream.range(0, bins.size()).mapToDouble(this::woe).min().orElseThrow();
    }

    int indexOf(Loan loan) {
        var value = candidate.value(loan);
        return IntStream.range(0, bins.size())
                .filter(i -> bins.get(i).group().holds(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no bin of `" + candidate.field() + "` holds " + value + " of row " + loan.row()));
    }

    double informationValue() {
        double sum = 0;
        for (var bin : bins) {
            double share = (bin.goods() + 0.5) / allGoods - (bin.bads() + 0.5) / allBads;
            sum += bin.size() == 0 ? 0 : share * bin.woe(allGoods, allBads);
        }
        return sum;
    }

    private double worst(int except) {
        return IntStream.range(0, bins.size())
                .filter(i -> i != except)
                .mapToDouble(i -> bins.get(i).woe(allGoods, allBads))
                .min()
                .orElse(0);
    }
}
