package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One characteristic of a scorecard.
 *
 * @param input the expression that is binned
 * @param reason the reason code for points lost here
 */
public record Characteristic(
        String id, LocalizedText name, String input, BigDecimal weight, Optional<String> reason, List<Bin> bins) {

    public Characteristic {
        bins = List.copyOf(bins);
    }
}
