package io.hengce.samples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The derived variables of the flow, computed as the flow computes them: decimal128, rounded once when written. */
final class LoanRatios {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private LoanRatios() {}

    /** What one month repays of the principal, in the money of the data. */
    static Optional<BigDecimal> instalment(Loan loan) {
        return quotient(loan.number("Amount"), loan.number("Time"), 2);
    }

    /** Instalment over income. */
    static Optional<BigDecimal> debtService(Loan loan) {
        return quotient(instalment(loan), loan.number("Income"), 4);
    }

    /** Expenses and instalment over income. */
    static Optional<BigDecimal> outgoings(Loan loan) {
        var spent = instalment(loan)
                .flatMap(instalment -> loan.number("Expenses").map(expenses -> expenses.add(instalment, EXACT)));
        return quotient(spent, loan.number("Income"), 4);
    }

    /** Amount over price. */
    static Optional<BigDecimal> loanToPrice(Loan loan) {
        return quotient(loan.number("Amount"), loan.number("Price"), 4);
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> part, Optional<BigDecimal> whole, int scale) {
        return part.flatMap(p -> whole.map(w -> p.divide(w, EXACT).setScale(scale, RoundingMode.HALF_UP)));
    }
}
