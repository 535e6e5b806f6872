package io.hengce.bench.loan;

/** What the price table says: the factor of income in percent, the rate in basis points. */
public record Offer(int factor, int rate) {

    public static final Offer NONE = new Offer(0, 0);

    /** The limit in whole hundreds. */
    public long limit(Loan loan, Features features) {
        long income = loan.getIncome();
        var limit = Math.min(cap(loan.getProduct()), income * factor / 100);
        limit = Math.min(limit, loan.getAmount());
        limit = Math.min(limit, Math.max(0, 20 * income - features.totalBalance()));
        return limit / 100 * 100;
    }

    private static long cap(String product) {
        return switch (product) {
            case "PL_STD" -> 50_000;
            case "PL_PLUS" -> 100_000;
            case "AUTO" -> 150_000;
            default -> 5_000;
        };
    }
}
