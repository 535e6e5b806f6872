package io.hengce.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** From values to bins: fine classes of at least 5 % of the sample, then neighbours are merged until they differ. */
final class Classing {

    private static final double FINE_SHARE = 0.05;
    /** Chi-square of one degree of freedom at the 1 % level. */
    private static final double DIFFERENT = 6.635;

    private final List<Loan> sample;

    Classing(List<Loan> sample) {
        this.sample = List.copyOf(sample);
    }

    WoeBins bins(Candidate candidate) {
        var bins = new ArrayList<WoeBin>();
        if (candidate instanceof Candidate.Numeric numeric) {
            bins.addAll(fineRanges(numeric));
            mergeAgainstTrend(bins, numeric.trend());
        } else {
            bins.addAll(codes(candidate));
        }
        mergeAlike(bins);
        bins.add(count(new BinGroup.Missing(), candidate));
        int bads = (int) sample.stream().filter(Loan::bad).count();
        return new WoeBins(candidate, bins, sample.size() - bads, bads);
    }

    /** Walks up the multiples of the step and closes a range as soon as it holds enough; the last joins what is left over. */
    private List<WoeBin> fineRanges(Candidate.Numeric candidate) {
        var steps = new TreeMap<BigDecimal, List<Loan>>();
        for (var loan : sample) {
            candidate
                    .read()
                    .apply(loan)
                    .ifPresent(value -> steps.computeIfAbsent(floor(value, candidate.step()), s -> new ArrayList<>())
                            .add(loan));
        }
        var bins = new ArrayList<WoeBin>();
        Optional<BigDecimal> from = Optional.empty();
        var open = new ArrayList<Loan>();
        for (var step : steps.entrySet()) {
            open.addAll(step.getValue());
            boolean last = step.getKey().equals(steps.lastKey());
            if (last || open.size() >= FINE_SHARE * sample.size()) {
                var to = last
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(step.getKey().add(candidate.step()));
                bins.add(count(new BinGroup.Range(from, to), open));
                from = to;
                open.clear();
            }
        }
        int end = bins.size() - 1;
        if (end > 0 && bins.get(end).size() < FINE_SHARE * sample.size()) {
            merge(bins, end - 1);
        }
        return bins;
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** One bin a code, the safest first. */
    private List<WoeBin> codes(Candidate candidate) {
        return sample.stream()
                .flatMap(loan -> candidate.value(loan).stream())
                .map(Object::toString)
                .distinct()
                .map(code -> count(new BinGroup.Codes(List.of(code)), candidate))
                .sorted(Comparator.comparingDouble(WoeBin::badRate)
                        .thenComparing(bin -> bin.group().toString()))
                .toList();
    }

    private static void mergeAgainstTrend(List<WoeBin> bins, Trend trend) {
        for (int i = 0; i + 1 < bins.size(); ) {
            if (trend.broken(bins.get(i), bins.get(i + 1))) {
                merge(bins, i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
    }

    /** Merges the two neighbours that differ least, again and again, until every pair of neighbours differs. */
    private static void mergeAlike(List<WoeBin> bins) {
        while (bins.size() > 1) {
            int least = 0;
            for (int i = 1; i + 1 < bins.size(); i++) {
                if (difference(bins, i) < difference(bins, least)) {
                    least = i;
                }
            }
            if (difference(bins, least) >= DIFFERENT) {
                return;
            }
            merge(bins, least);
        }
    }

    private static double difference(List<WoeBin> bins, int index) {
        return WoeBin.difference(bins.get(index), bins.get(index + 1));
    }

    private static void merge(List<WoeBin> bins, int index) {
        bins.set(index, bins.get(index).merge(bins.remove(index + 1)));
    }

    private WoeBin count(BinGroup group, Candidate candidate) {
        return count(
                group,
                sample.stream()
                        .filter(loan -> group.holds(candidate.value(loan)))
                        .toList());
    }

    private static WoeBin count(BinGroup group, List<Loan> loans) {
        int bads = (int) loans.stream().filter(Loan::bad).count();
        return new WoeBin(group, loans.size() - bads, bads);
    }
}
