package io.hengce.bench.loan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What was decided. */
public record Verdict(String outcome, long score, String grade, long limit, long rate, List<String> reasons) {

    private static final Set<String> REFERRING = Set.of("P06", "P10", "P11", "P14", "P17", "P19", "P20");

    /** The last step of the policy. */
    public static Verdict of(Hits hits, long score, String grade, long limit, long rate, Loan loan) {
        if (hits.declines() > 0) {
            return new Verdict("DECLINE", score, grade, 0, 0, hits.codes());
        }
        if (grade.equals("E")) {
            return new Verdict("DECLINE", score, grade, 0, 0, hits.with("S01"));
        }
        if (limit < 500) {
            return new Verdict("DECLINE", score, grade, 0, 0, hits.with("L01"));
        }
        var doubtful = hits.refers() > 0 || grade.equals("D") || 2 * limit < loan.getAmount();
        return new Verdict(doubtful ? "REFER" : "APPROVE", score, grade, limit, rate, hits.codes());
    }

    /** As it stands among the expected outcomes, where reasons that decline come first. */
    public String line(String id) {
        var ranked = new ArrayList<>(reasons);
        ranked.sort(Comparator.comparing((String code) -> REFERRING.contains(code))
                .thenComparing(Comparator.naturalOrder()));
        return String.join("|", id, outcome, "" + score, grade, "" + limit, "" + rate, String.join(",", ranked));
    }
}
