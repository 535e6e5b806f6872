package io.hengce.bench.loan;

/** A credit account. A bean, because Drools and FEEL read beans. */
public final class Account {

    private final String status;
    private final int balance;
    private final int creditLimit;
    private final int dpd;
    private final int payment;

    Account(Cells cells) {
        status = cells.text("status");
        balance = cells.number("balance");
        creditLimit = cells.number("credit_limit");
        dpd = cells.number("dpd");
        payment = cells.number("payment");
    }

    public String getStatus() {
        return status;
    }

    public int getBalance() {
        return balance;
    }

    public int getCreditLimit() {
        return creditLimit;
    }

    public int getDpd() {
        return dpd;
    }

    public int getPayment() {
        return payment;
    }
}
