package io.hengce.bench.loan;

import io.hengce.flow.decision.Application;
import java.util.List;

/** An application for a loan, as an object. */
public final class Loan {

    private final String id;
    private final String product;
    private final String channel;
    private final String employment;
    private final String residence;
    private final String region;
    private final String education;
    private final String deviceRisk;
    private final int age;
    private final int income;
    private final int employmentMonths;
    private final int amount;
    private final int term;
    private final int bureauScore;
    private final int inquiries;
    private final int historyMonths;
    private final int bankruptcies;
    private final int collections;
    private final int fraudScore;
    private final int telcoScore;
    private final int lenders;
    private final boolean resident;
    private final boolean blacklisted;
    private final List<Account> accounts;

    public Loan(Application application) {
        var cells = new Cells(application::value);
        id = application.id();
        product = cells.text("product");
        channel = cells.text("channel");
        employment = cells.text("employment");
        residence = cells.text("residence");
        region = cells.text("region");
        education = cells.text("education");
        deviceRisk = cells.text("device_risk");
        age = cells.number("age");
        income = cells.number("income");
        employmentMonths = cells.number("employment_months");
        amount = cells.number("amount");
        term = cells.number("term");
        bureauScore = cells.number("bureau_score");
        inquiries = cells.number("inquiries");
        historyMonths = cells.number("history_months");
        bankruptcies = cells.number("bankruptcies");
        collections = cells.number("collections");
        fraudScore = cells.number("fraud_score");
        telcoScore = cells.number("telco_score");
        lenders = cells.number("lenders");
        resident = cells.truth("resident");
        blacklisted = cells.truth("blacklisted");
        accounts = cells.accounts();
    }

    public String getId() {
        return id;
    }

    public String getProduct() {
        return product;
    }

    public String getChannel() {
        return channel;
    }

    public String getEmployment() {
        return employment;
    }

    public String getResidence() {
        return residence;
    }

    public String getRegion() {
        return region;
    }

    public String getEducation() {
        return education;
    }

    public String getDeviceRisk() {
        return deviceRisk;
    }

    public int getAge() {
        return age;
    }

    public int getIncome() {
        return income;
    }

    public int getEmploymentMonths() {
        return employmentMonths;
    }

    public int getAmount() {
        return amount;
    }

    public int getTerm() {
        return term;
    }

    public int getBureauScore() {
        return bureauScore;
    }

    public int getInquiries() {
        return inquiries;
    }

    public int getHistoryMonths() {
        return historyMonths;
    }

    public int getBankruptcies() {
        return bankruptcies;
    }

    public int getCollections() {
        return collections;
    }

    public int getFraudScore() {
        return fraudScore;
    }

    public int getTelcoScore() {
        return telcoScore;
    }

    public int getLenders() {
        return lenders;
    }

    public boolean isResident() {
        return resident;
    }

    public boolean isBlacklisted() {
        return blacklisted;
    }

    public List<Account> getAccounts() {
        return accounts;
    }
}
