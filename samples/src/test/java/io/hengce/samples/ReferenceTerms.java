package io.hengce.samples;

import java.math.BigDecimal;

/**
 * What the two versions of the policy differ in, typed in by hand from the policy, not read from the flow files.
 *
 * @param highestDebtService instalment over income above which a loan is declined
 * @param depositWaivesShortService whether a deposit of 40 % of the price settles a short service outside a fixed job
 * @param lowestGradeC score from which the grade is C
 * @param rateOfFixedC yearly rate of a fixed job in grade C
 * @param rateOfOtherC yearly rate of any other job in grade C
 */
record ReferenceTerms(
        BigDecimal highestDebtService,
        boolean depositWaivesShortService,
        int lowestGradeC,
        BigDecimal rateOfFixedC,
        BigDecimal rateOfOtherC) {

    static final ReferenceTerms VERSION_1 =
            new ReferenceTerms(exact("0.60"), false, 545, exact("0.125"), exact("0.139"));
    static final ReferenceTerms VERSION_2 =
            new ReferenceTerms(exact("0.55"), true, 540, exact("0.130"), exact("0.144"));

    private static BigDecimal exact(String number) {
        return new BigDecimal(number);
    }
}
