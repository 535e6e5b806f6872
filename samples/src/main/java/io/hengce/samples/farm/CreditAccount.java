package io.hengce.samples.farm;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One account of a bureau report.
 *
 * @param kind mortgage, business, machinery, consumer or card
 * @param monthlyDue CNY; empty where the bureau does not state it
 * @param worstOverdue most days past due in 24 months
 */
record CreditAccount(
        String kind,
        LocalDate opened,
        long limit,
        long balance,
        Optional<Long> monthlyDue,
        int overdueDays,
        int worstOverdue,
        boolean closed) {

    String json() {
        var due = monthlyDue.map(amount -> "\"monthly_due\":" + amount + ",").orElse("");
        return "{\"kind\":\"%s\",\"opened\":\"%s\",\"limit\":%d,\"balance\":%d,%s\"overdue_days\":%d,\"worst_overdue\":%d,\"closed\":%b}"
                .formatted(kind, opened, limit, balance, due, overdueDays, worstOverdue, closed);
    }
}
