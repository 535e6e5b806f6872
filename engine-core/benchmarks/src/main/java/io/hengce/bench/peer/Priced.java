package io.hengce.bench.peer;

import io.hengce.bench.loan.Loan;
import io.hengce.bench.loan.Offer;

/** What the price rules see and say. Of several rows that hit, the first counts. */
public final class Priced {

    private final String grade;
    private final Loan loan;
    private int row = Integer.MAX_VALUE;
    private Offer offer = Offer.NONE;

    Priced(String grade, Loan loan) {
        this.grade = grade;
        this.loan = loan;
    }

    public String getGrade() {
        return grade;
    }

    public String getProduct() {
        return loan.getProduct();
    }

    public int getTerm() {
        return loan.getTerm();
    }

    public String getRegion() {
        return loan.getRegion();
    }

    public void offer(int number, int factor, int rate) {
        if (number < row) {
            row = number;
            offer = new Offer(factor, rate);
        }
    }

    Offer offer() {
        return offer;
    }
}
