package io.hengce.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A variable that may become a characteristic of the scorecard, named by its field of the dictionary. */
sealed interface Candidate permits Candidate.Numeric, Candidate.Coded {

    String field();

    Optional<Object> value(Loan loan);

    /** A number; bounds of bins are multiples of {@code step}. */
    record Numeric(String field, Function<Loan, Optional<BigDecimal>> read, BigDecimal step, Trend trend)
            implements Candidate {

        @Override
        public Optional<Object> value(Loan loan) {
            return read.apply(loan).map(Object.class::cast);
        }
    }

    /** A coded value. */
    record Coded(String field, String column) implements Candidate {

        @Override
        public Optional<Object> value(Loan loan) {
            return loan.text(column).map(Object.class::cast);
        }
    }

    /**
     * Every variable of the sample but four. Age and marital status have no place in a score. Expenses grow with the
     * household, so they count only against income; the price, which the dealer can move, only against the amount.
     */
    static List<Candidate> consumerLoan() {
        return List.of(
                column("seniority", "Seniority", "1", Trend.MORE_IS_BETTER),
                new Coded("home", "Home"),
                new Coded("records", "Records"),
                new Coded("job", "Job"),
                column("term", "Time", "6", Trend.MORE_IS_WORSE),
                column("income", "Income", "10", Trend.MORE_IS_BETTER),
                column("assets", "Assets", "500", Trend.MORE_IS_BETTER),
                column("debt", "Debt", "500", Trend.MORE_IS_WORSE),
                column("amount", "Amount", "100", Trend.MORE_IS_WORSE),
                numeric("debt_service", LoanRatios::debtService, "0.05", Trend.MORE_IS_WORSE),
                numeric("outgoings", LoanRatios::outgoings, "0.05", Trend.MORE_IS_WORSE),
                numeric("loan_to_price", LoanRatios::loanToPrice, "0.05", Trend.MORE_IS_WORSE));
    }

    private static Candidate column(String field, String column, String step, Trend trend) {
        return numeric(field, loan -> loan.number(column), step, trend);
    }

    private static Candidate numeric(
            String field, Function<Loan, Optional<BigDecimal>> read, String step, Trend trend) {
        return new Numeric(field, read, new BigDecimal(step), trend);
    }
}
