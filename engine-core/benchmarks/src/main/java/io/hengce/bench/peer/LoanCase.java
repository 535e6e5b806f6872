package io.hengce.bench.peer;

import io.hengce.bench.loan.Features;
import io.hengce.bench.loan.Hits;
import io.hengce.bench.loan.Loan;

/** The one fact that the policy and the scorecard see, so that no rule has to join two. */
public final class LoanCase {

    private final Loan loan;
    private final Features features;
    private final Hits hits = new Hits();
    private long score = 300;

    LoanCase(Loan loan, Features features) {
        this.loan = loan;
        this.features = features;
    }

    public String getProduct() {
        return loan.getProduct();
    }

    public String getChannel() {
        return loan.getChannel();
    }

    public String getEmployment() {
        return loan.getEmployment();
    }

    public String getResidence() {
        return loan.getResidence();
    }

    public String getRegion() {
        return loan.getRegion();
    }

    public String getEducation() {
        return loan.getEducation();
    }

    public String getDeviceRisk() {
        return loan.getDeviceRisk();
    }

    public int getAge() {
        return loan.getAge();
    }

    public int getIncome() {
        return loan.getIncome();
    }

    public int getEmploymentMonths() {
        return loan.getEmploymentMonths();
    }

    public int getAmount() {
        return loan.getAmount();
    }

    public int getTerm() {
        return loan.getTerm();
    }

    public int getBureauScore() {
        return loan.getBureauScore();
    }

    public int getInquiries() {
        return loan.getInquiries();
    }

    public int getHistoryMonths() {
        return loan.getHistoryMonths();
    }

    public int getBankruptcies() {
        return loan.getBankruptcies();
    }

    public int getCollections() {
        return loan.getCollections();
    }

    public int getFraudScore() {
        return loan.getFraudScore();
    }

    public int getTelcoScore() {
        return loan.getTelcoScore();
    }

    public int getLenders() {
        return loan.getLenders();
    }

    public boolean isResident() {
        return loan.isResident();
    }

    public boolean isBlacklisted() {
        return loan.isBlacklisted();
    }

    public int getMaxDpd() {
        return features.maxDpd();
    }

    public int getLateAccounts() {
        return features.lateAccounts();
    }

    public long getUtilBp() {
        return features.utilBp();
    }

    public long getDtiBp() {
        return features.dtiBp();
    }

    public long getLtiPct() {
        return features.ltiPct();
    }

    public void decline(String code) {
        hits.decline(code);
    }

    public void refer(String code) {
        hits.refer(code);
    }

    public void points(int number) {
        score += number;
    }

    Hits hits() {
        return hits;
    }

    long score() {
        return score;
    }
}
