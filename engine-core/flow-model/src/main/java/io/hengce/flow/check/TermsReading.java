package io.hengce.flow.check;

import io.hengce.flow.document.Limit;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the amounts, bounds and adjustments of a limit and a price; answers how many texts there were. */
record TermsReading(FlowTexts texts, String node) {

    int limit(Limit limit) {
        for (var part : limit.of()) {
            texts.readAmount(limit.variable(), part.expression(), Places.limitPart(node, part.id()));
        }
        var bounds = List.of("floor", "cap", "least");
        var written = List.of(limit.floor(), limit.cap(), limit.least());
        for (var number = 0; number < bounds.size(); number++) {
            var place = Places.limitBound(node, bounds.get(number));
            written.get(number).ifPresent(text -> texts.readInto(limit.variable(), text, place));
        }
        return limit.of().size()
                + (int) written.stream().flatMap(Optional::stream).count();
    }

    int pricing(Pricing pricing) {
        var variable = pricing.variable();
        texts.readAmount(variable, pricing.base(), Places.pricingBase(node));
        for (var each : pricing.adjustments()) {
            texts.readCondition(each.when(), Places.adjustmentWhen(node, each.id()));
            texts.readAmount(variable, each.add(), Places.adjustmentAdd(node, each.id()));
        }
        pricing.floor().ifPresent(text -> texts.readInto(variable, text, Places.pricingBound(node, "floor")));
        pricing.cap().ifPresent(text -> texts.readInto(variable, text, Places.pricingBound(node, "cap")));
        return 1
                + 2 * pricing.adjustments().size()
                + (int) Stream.of(pricing.floor(), pricing.cap())
                        .flatMap(Optional::stream)
                        .count();
    }
}
