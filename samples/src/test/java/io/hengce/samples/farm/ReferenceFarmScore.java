package io.hengce.samples.farm;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The scorecard of the farm machinery loan in plain Java: points and most points by reason, in the card's order. */
record ReferenceFarmScore(Map<String, Integer> points) {

    private static final int BASE = 420;

    private static final Map<String, Integer> BEST = Map.of(
            "SCORE_AREA", 32,
            "SCORE_HARVEST", 28,
            "SCORE_OVERDUE", 44,
            "SCORE_INQUIRIES", 30,
            "SCORE_ACCOUNTS", 24,
            "SCORE_DEBT_SERVICE", 36,
            "SCORE_LOAN_TO_PRICE", 30);

    static ReferenceFarmScore of(FarmApplication application, ReferenceFarmFigures figures) {
        var points = new LinkedHashMap<String, Integer>();
        points.put("SCORE_AREA", steps(application.farmArea(), new int[] {30, 100, 300}, 0, 12, 24, 32));
        points.put(
                "SCORE_HARVEST",
                figures.usualHarvest()
                        .map(harvest -> steps(harvest, "40000 100000", 0, 14, 28))
                        .orElse(4));
        points.put("SCORE_OVERDUE", steps(figures.worstOverdue(), new int[] {1, 30, 60}, 20, 44, 22, 8, 0));
        points.put("SCORE_INQUIRIES", steps(figures.recentInquiries(), new int[] {1, 3, 6}, 10, 30, 20, 8, 0));
        points.put("SCORE_ACCOUNTS", steps(figures.openAccounts(), new int[] {1, 4, 7}, 6, 14, 24, 10, 0));
        points.put(
                "SCORE_DEBT_SERVICE",
                figures.debtService()
                        .map(ratio -> steps(ratio, "0.3 0.5", 36, 22, 6))
                        .orElse(0));
        points.put("SCORE_LOAN_TO_PRICE", steps(figures.loanToPrice(), "0.5 0.7 0.9", 30, 18, 8, 0));
        return new ReferenceFarmScore(points);
    }

    int score() {
        return BASE + points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The reasons of lost points, most points first, equal ones in the card's order. */
    List<String> lost() {
        return points.keySet().stream()
                .filter(reason -> lost(reason) > 0)
                .sorted(Comparator.comparingInt(reason -> -lost(reason)))
                .toList();
    }

    private int lost(String reason) {
        return Optional.ofNullable(BEST.get(reason)).orElseThrow()
                - Optional.ofNullable(points.get(reason)).orElseThrow();
    }

    private static int steps(OptionalInt value, int[] bounds, int missing, int... points) {
        return value.isPresent() ? steps(value.getAsInt(), bounds, points) : missing;
    }

    private static int steps(int value, int[] bounds, int... points) {
        var step = 0;
        while (step < bounds.length && value >= bounds[step]) {
            step++;
        }
        return points[step];
    }

    private static int steps(BigDecimal value, String bounds, int... points) {
        var step = 0;
        for (var bound : bounds.split(" ")) {
            step += value.compareTo(new BigDecimal(bound)) >= 0 ? 1 : 0;
        }
        return points[step];
    }
}
