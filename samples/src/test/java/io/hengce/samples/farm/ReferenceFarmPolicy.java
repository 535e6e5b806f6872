package io.hengce.samples.farm;

import io.hengce.samples.ReferenceDecision;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The policy of the farm machinery loan in plain Java, written by hand from the policy's text: it uses no flow, no expression and no engine, so that what it says can be held against them.
 */
final class ReferenceFarmPolicy {

    private final int version;

    /** @param version 1 or 2 */
    ReferenceFarmPolicy(int version) {
        this.version = version;
    }

    ReferenceDecision decide(FarmApplication application) {
        var figures = ReferenceFarmFigures.of(application);
        var refers = refers(application, figures);
        var declines = declines(application, figures);
        if (!declines.isEmpty()) {
            var reasons = new ArrayList<>(declines);
            reasons.addAll(refers);
            return new ReferenceDecision(
                    "DECLINE", reasons, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var score = ReferenceFarmScore.of(application, figures);
        var grade = grade(score.score());
        if (grade.equals("D")) {
            var reasons = new ArrayList<>(List.of("SCORE_LOW"));
            reasons.addAll(refers);
            reasons.addAll(score.lost());
            return new ReferenceDecision(
                    "DECLINE",
                    reasons,
                    Optional.of(score.score()),
                    Optional.of(grade),
                    Optional.empty(),
                    Optional.empty());
        }
        return priced(application, figures, score, refers);
    }

    private List<String> declines(FarmApplication application, ReferenceFarmFigures figures) {
        var reasons = new ArrayList<String>();
        addIf(reasons, application.age() < 18, "UNDER_AGE");
        addIf(reasons, application.age() > 65, "OVER_AGE");
        addIf(reasons, application.purchase().amount() > 250_000, "AMOUNT_OVER_PRODUCT");
        addIf(reasons, has(application, account -> !account.closed() && account.overdueDays() > 30), "OVERDUE_NOW");
        addIf(reasons, has(application, this::wasLongOverdue), "OVERDUE_LONG");
        addIf(reasons, above(figures.debtService(), "0.7"), "DEBT_SERVICE_HIGH");
        return reasons;
    }

    private boolean wasLongOverdue(CreditAccount account) {
        var counts = version == 1 || !account.kind().equals("card");
        return counts && account.worstOverdue() >= 90;
    }

    private List<String> refers(FarmApplication application, ReferenceFarmFigures figures) {
        var reasons = new ArrayList<String>();
        addIf(
                reasons,
                application.accounts().isEmpty() || application.inquiries().isEmpty(),
                "BUREAU_MISSING");
        addIf(
                reasons,
                ReferenceFarmFigures.income(application, figures.usualHarvest()).isEmpty(),
                "INCOME_MISSING");
        addIf(reasons, count(application, account -> account.worstOverdue() >= 30) >= 2, "OVERDUE_OFTEN");
        addIf(reasons, figures.recentInquiries().orElse(0) >= (version == 1 ? 6 : 5), "INQUIRIES_MANY");
        addIf(reasons, isNew(application), "HISTORY_SHORT");
        addIf(
                reasons,
                application.harvests().filter(ReferenceFarmPolicy::hasFallen).isPresent(),
                "HARVEST_FALLEN");
        addIf(
                reasons,
                has(application, account -> account.kind().equals("machinery") && !account.closed()),
                "MACHINE_ON_CREDIT");
        return reasons;
    }

    private static boolean isNew(FarmApplication application) {
        var accounts = application.accounts().orElse(List.of());
        return !accounts.isEmpty()
                && accounts.stream()
                        .allMatch(account -> Period.between(account.opened(), ReferenceFarmFigures.TODAY)
                                        .toTotalMonths()
                                < 6);
    }

    /** The last one below 60 % of the mean, without dividing. */
    private static boolean hasFallen(List<Long> harvests) {
        var sum = harvests.stream().mapToLong(Long::longValue).sum();
        return harvests.get(harvests.size() - 1) * harvests.size() * 10 < sum * 6;
    }

    private static String grade(int score) {
        if (score >= 590) {
            return "A";
        }
        if (score >= 555) {
            return "B";
        }
        return score >= 520 ? "C" : "D";
    }

    private ReferenceDecision priced(
            FarmApplication application, ReferenceFarmFigures figures, ReferenceFarmScore score, List<String> refers) {
        var grade = grade(score.score());
        var isDrone = application.purchase().machine().equals("drone");
        var limit = limit(ReferenceFarmFigures.netPrice(application), share(grade, isDrone));
        if (refers.isEmpty()
                && BigDecimal.valueOf(application.purchase().amount()).compareTo(limit) > 0) {
            refers.add("AMOUNT_OVER_LIMIT");
        }
        var rate = rate(grade, isDrone).add(surcharge(application, figures));
        var isApproved = refers.isEmpty();
        var reasons = new ArrayList<>(refers);
        reasons.addAll(isApproved ? List.of() : score.lost());
        return new ReferenceDecision(
                isApproved ? "APPROVE" : "REFER",
                reasons,
                Optional.of(score.score()),
                Optional.of(grade),
                Optional.of(rate),
                Optional.of(limit));
    }

    private BigDecimal rate(String grade, boolean isDrone) {
        return new BigDecimal(
                switch (grade) {
                    case "A" -> isDrone ? "0.0525" : "0.0485";
                    case "B" -> isDrone ? "0.0725" : version == 1 ? "0.0565" : "0.0545";
                    default -> isDrone ? "0.0725" : "0.0685";
                });
    }

    private int share(String grade, boolean isDrone) {
        return switch (grade) {
            case "A" -> isDrone ? 60 : 80;
            case "B" -> isDrone ? 50 : version == 1 ? 70 : 75;
            default -> isDrone ? 50 : 60;
        };
    }

    private static BigDecimal surcharge(FarmApplication application, ReferenceFarmFigures figures) {
        var points = 0;
        points += figures.recentInquiries().orElse(0) >= 3 ? 50 : 0;
        points += figures.worstOverdue().orElse(0) >= 1 ? 75 : 0;
        points += application.purchase().term() > 48 ? 35 : 0;
        return BigDecimal.valueOf(points, 4);
    }

    /** Whole thousands, never more than the product lends. */
    private static BigDecimal limit(long netPrice, int share) {
        return BigDecimal.valueOf(Math.min(250_000, netPrice * share / 100_000 * 1_000));
    }

    private static boolean has(FarmApplication application, Predicate<CreditAccount> test) {
        return count(application, test) > 0;
    }

    private static long count(FarmApplication application, Predicate<CreditAccount> test) {
        return application.accounts().orElse(List.of()).stream().filter(test).count();
    }

    private static boolean above(Optional<BigDecimal> value, String bound) {
        return value.filter(found -> found.compareTo(new BigDecimal(bound)) > 0).isPresent();
    }

    private static void addIf(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
