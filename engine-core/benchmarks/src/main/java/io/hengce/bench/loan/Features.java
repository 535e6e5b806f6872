package io.hengce.bench.loan;

/** What is worked out of an application before anything is decided. */
public record Features(int maxDpd, int lateAccounts, long totalBalance, long utilBp, long dtiBp, long ltiPct) {

    public static Features of(Loan loan) {
        var maxDpd = 0;
        var late = 0;
        long total = 0;
        long openLimit = 0;
        long openBalance = 0;
        long debt = 0;
        for (var account : loan.getAccounts()) {
            maxDpd = Math.max(maxDpd, account.getDpd());
            late += account.getDpd() >= 30 ? 1 : 0;
            total += account.getBalance();
            if (account.getStatus().equals("OPEN")) {
                openLimit += account.getCreditLimit();
                openBalance += account.getBalance();
                debt += account.getPayment();
            }
        }
        long amount = loan.getAmount();
        long income = loan.getIncome();
        var installment = amount * (100 + loan.getTerm()) / (100L * loan.getTerm());
        return new Features(
                maxDpd,
                late,
                total,
                openLimit == 0 ? 0 : openBalance * 10_000 / openLimit,
                income == 0 ? 99_999 : (debt + installment) * 10_000 / income,
                income == 0 ? 99_999 : amount * 100 / income);
    }
}
