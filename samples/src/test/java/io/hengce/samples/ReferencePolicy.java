package io.hengce.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The policy of the consumer loan in plain Java, written by hand from the policy's text: it uses no flow, no expression and no engine, so that what it says can be held against them.
 * Its points come from the derivation, not from the flow files.
 */
final class ReferencePolicy {

    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("3000");

    private final ReferenceTerms terms;
    private final DerivedScorecard scorecard;

    ReferencePolicy(ReferenceTerms terms, DerivedScorecard scorecard) {
        this.terms = terms;
        this.scorecard = scorecard;
    }

    ReferenceDecision decide(Loan loan) {
        var declines = declines(loan);
        var refers = refers(loan);
        if (!declines.isEmpty()) {
            var reasons = new ArrayList<>(declines);
            reasons.addAll(refers);
            return new ReferenceDecision(
                    "DECLINE", reasons, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        int score = scorecard.score(loan);
        var grade = grade(score);
        if (grade.equals("E")) {
            refers.add(0, "SCORE_LOW");
            return unpriced("DECLINE", refers, loan, grade);
        }
        if (grade.equals("D")) {
            refers.add("SCORE_BORDERLINE");
            return unpriced("REFER", refers, loan, grade);
        }
        return priced(loan, grade, refers);
    }

    private List<String> declines(Loan loan) {
        var reasons = new ArrayList<String>();
        if (years(loan, "Age") < 18) {
            reasons.add("UNDER_AGE");
        }
        if (number(loan, "Amount").compareTo(HIGHEST_AMOUNT) > 0) {
            reasons.add("AMOUNT_OVER_PRODUCT");
        }
        if (LoanRatios.debtService(loan)
                .filter(d -> d.compareTo(terms.highestDebtService()) > 0)
                .isPresent()) {
            reasons.add("DEBT_SERVICE_HIGH");
        }
        if (hasRecord(loan) && years(loan, "Seniority") < 3) {
            reasons.add("RECORD_SHORT_SERVICE");
        }
        return reasons;
    }

    private List<String> refers(Loan loan) {
        var reasons = new ArrayList<String>();
        if (loan.number("Income").isEmpty()) {
            reasons.add("INCOME_MISSING");
        }
        if (loan.text("Home").isEmpty()
                || loan.text("Job").isEmpty()
                || loan.text("Assets").isEmpty()
                || loan.text("Debt").isEmpty()) {
            reasons.add("DETAILS_MISSING");
        }
        if (hasRecord(loan) && years(loan, "Seniority") >= 3) {
            reasons.add("RECORD_NEGATIVE");
        }
        if (above(LoanRatios.outgoings(loan), "1.2")) {
            reasons.add("OUTGOINGS_HIGH");
        }
        if (shortService(loan)) {
            reasons.add("SHORT_SERVICE");
        }
        if (LoanRatios.loanToPrice(loan).orElseThrow().compareTo(BigDecimal.ONE) >= 0) {
            reasons.add("NO_DEPOSIT");
        }
        if (loan.number("Debt").isPresent()
                && above(loan.number("Debt"), loan.text("Assets").orElse("1e9"))) {
            reasons.add("DEBT_OVER_ASSETS");
        }
        return reasons;
    }

    /** A job unknown is no other job than a fixed one: the rule says nothing of it. */
    private boolean shortService(Loan loan) {
        boolean shortService = years(loan, "Seniority") < 1
                && loan.text("Job").filter(job -> !job.equals("fixed")).isPresent();
        boolean deposit = LoanRatios.loanToPrice(loan).orElseThrow().compareTo(new BigDecimal("0.6")) <= 0;
        return shortService && !(terms.depositWaivesShortService() && deposit);
    }

    private String grade(int score) {
        if (score >= 600) {
            return "A";
        }
        if (score >= 570) {
            return "B";
        }
        if (score >= terms.lowestGradeC()) {
            return "C";
        }
        return score >= 530 ? "D" : "E";
    }

    private ReferenceDecision priced(Loan loan, String grade, List<String> refers) {
        var limit = loan.number("Income").map(income -> limit(income, multiple(loan, grade)));
        if (limit.filter(most -> number(loan, "Amount").compareTo(most) > 0).isPresent()) {
            refers.add("AMOUNT_OVER_LIMIT");
        }
        var outcome = refers.isEmpty() ? "APPROVE" : "REFER";
        return new ReferenceDecision(
                outcome,
                withPointsLost(outcome, refers, loan),
                Optional.of(scorecard.score(loan)),
                Optional.of(grade),
                Optional.of(rate(loan, grade)),
                limit);
    }

    /** Whole tens of the money of the data, never more than the product lends. */
    private static BigDecimal limit(BigDecimal income, int multiple) {
        var tens = income.multiply(BigDecimal.valueOf(multiple)).divide(BigDecimal.TEN, 0, RoundingMode.FLOOR);
        return tens.multiply(BigDecimal.TEN).min(HIGHEST_AMOUNT);
    }

    private static int multiple(Loan loan, String grade) {
        boolean owner = loan.text("Home").equals(Optional.of("owner"));
        return switch (grade) {
            case "A" -> owner ? 22 : 20;
            case "B" -> owner ? 18 : 16;
            default -> loan.text("Job").equals(Optional.of("fixed")) ? 14 : 12;
        };
    }

    private BigDecimal rate(Loan loan, String grade) {
        boolean owner = loan.text("Home").equals(Optional.of("owner"));
        boolean brief = years(loan, "Time") <= 36;
        return switch (grade) {
            case "A" -> new BigDecimal(owner && brief ? "0.079" : "0.085");
            case "B" -> owner ? new BigDecimal("0.095") : new BigDecimal(brief ? "0.099" : "0.105");
            default -> loan.text("Job").equals(Optional.of("fixed")) ? terms.rateOfFixedC() : terms.rateOfOtherC();
        };
    }

    private ReferenceDecision unpriced(String outcome, List<String> reasons, Loan loan, String grade) {
        return new ReferenceDecision(
                outcome,
                withPointsLost(outcome, reasons, loan),
                Optional.of(scorecard.score(loan)),
                Optional.of(grade),
                Optional.empty(),
                Optional.empty());
    }

    /** After the reasons of the policy those of the score, most points lost first; an approval has none. */
    private List<String> withPointsLost(String outcome, List<String> reasons, Loan loan) {
        if (outcome.equals("APPROVE")) {
            return List.of();
        }
        var all = new ArrayList<>(reasons);
        scorecard.characteristics().stream()
                .map(characteristic -> Map.entry(characteristic.field(), lost(characteristic, loan)))
                .filter(lost -> lost.getValue() > 0)
                .sorted(Comparator.comparingInt(lost -> -lost.getValue()))
                .forEach(lost -> all.add("SCORE_" + lost.getKey().toUpperCase(Locale.ROOT)));
        return all;
    }

    private static int lost(ScoredCharacteristic characteristic, Loan loan) {
        int best = characteristic.points().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        return best - characteristic.points(loan);
    }

    private static boolean hasRecord(Loan loan) {
        return loan.text("Records").equals(Optional.of("yes"));
    }

    private static boolean above(Optional<BigDecimal> value, String bound) {
        return value.filter(v -> v.compareTo(new BigDecimal(bound)) > 0).isPresent();
    }

    private static BigDecimal number(Loan loan, String column) {
        return loan.number(column).orElseThrow();
    }

    private static int years(Loan loan, String column) {
        return number(loan, column).intValueExact();
    }
}
