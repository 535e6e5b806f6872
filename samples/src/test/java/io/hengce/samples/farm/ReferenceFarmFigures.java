package io.hengce.samples.farm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the policy computes of one application, in plain Java. Empty means missing. */
record ReferenceFarmFigures(
        OptionalInt openAccounts,
        Optional<Long> monthlyDue,
        OptionalInt worstOverdue,
        OptionalInt recentInquiries,
        Optional<BigDecimal> usualHarvest,
        Optional<BigDecimal> debtService,
        BigDecimal loanToPrice) {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final MathContext EXACT = MathContext.DECIMAL128;

    static ReferenceFarmFigures of(FarmApplication application) {
        var monthlyDue = application.accounts().flatMap(ReferenceFarmFigures::monthlyDue);
        var harvest = application.harvests().map(ReferenceFarmFigures::median);
        return new ReferenceFarmFigures(
                application
                        .accounts()
                        .map(all -> OptionalInt.of(open(all).size()))
                        .orElse(OptionalInt.empty()),
                monthlyDue,
                application.accounts().map(ReferenceFarmFigures::worst).orElse(OptionalInt.empty()),
                application.inquiries().map(ReferenceFarmFigures::recentLoans).orElse(OptionalInt.empty()),
                harvest,
                income(application, harvest).map(income -> debtService(application, monthlyDue, income)),
                loanToPrice(application));
    }

    static Optional<BigDecimal> income(FarmApplication application, Optional<BigDecimal> harvest) {
        return application.householdIncome().map(BigDecimal::valueOf).or(() -> harvest);
    }

    static long netPrice(FarmApplication application) {
        var purchase = application.purchase();
        return Math.max(purchase.price() - purchase.subsidy().orElse(0L), 1);
    }

    private static List<CreditAccount> open(List<CreditAccount> accounts) {
        return accounts.stream().filter(account -> !account.closed()).toList();
    }

    /** One payment that is not known makes the sum unknown. */
    private static Optional<Long> monthlyDue(List<CreditAccount> accounts) {
        var open = open(accounts);
        return open.stream().anyMatch(account -> account.monthlyDue().isEmpty())
                ? Optional.empty()
                : Optional.of(open.stream()
                        .mapToLong(account -> account.monthlyDue().orElseThrow())
                        .sum());
    }

    private static OptionalInt worst(List<CreditAccount> accounts) {
        return OptionalInt.of(
                accounts.stream().mapToInt(CreditAccount::worstOverdue).max().orElse(0));
    }

    private static OptionalInt recentLoans(List<BureauInquiry> inquiries) {
        return OptionalInt.of((int) inquiries.stream()
                .filter(inquiry -> inquiry.purpose().equals("loan"))
                .filter(inquiry -> Period.between(inquiry.day(), TODAY).toTotalMonths() < 6)
                .count());
    }

    private static BigDecimal median(List<Long> harvests) {
        var sorted = harvests.stream().sorted().map(BigDecimal::valueOf).toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), EXACT);
    }

    private static BigDecimal debtService(FarmApplication application, Optional<Long> monthlyDue, BigDecimal income) {
        var purchase = application.purchase();
        var instalment = BigDecimal.valueOf(purchase.amount())
                .divide(BigDecimal.valueOf(purchase.term()), EXACT)
                .setScale(2, RoundingMode.HALF_UP);
        return instalment
                .add(BigDecimal.valueOf(monthlyDue.orElse(0L)))
                .multiply(BigDecimal.valueOf(12))
                .divide(income.max(BigDecimal.ONE), EXACT)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal loanToPrice(FarmApplication application) {
        return BigDecimal.valueOf(application.purchase().amount())
                .divide(BigDecimal.valueOf(netPrice(application)), EXACT)
                .setScale(4, RoundingMode.HALF_UP);
    }
}
