package io.hengce.samples.farm;

import java.time.LocalDate;

/**
 * That somebody asked the bureau.
 *
 * @param purpose loan, card, review or own
 */
record BureauInquiry(LocalDate day, String purpose) {

    String json() {
        return "{\"day\":\"%s\",\"purpose\":\"%s\"}".formatted(day, purpose);
    }
}
