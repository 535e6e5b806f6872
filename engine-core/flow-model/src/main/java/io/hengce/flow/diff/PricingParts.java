package io.hengce.flow.diff;

import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Pricing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limit and the price of a node. */
final class PricingParts {

    private PricingParts() {}

    static List<PartGroup> of(LimitPricingNode node) {
        var parts = Stream.concat(
                        node.limit().stream().map(PricingParts::limit),
                        node.pricing().stream().map(PricingParts::pricing))
                .toList();
        return List.of(PartGroup.fixed("", parts));
    }

    private static Part limit(Limit limit) {
        var parts = limit.of().stream()
                .map(each -> Part.of(
                                "limitPart",
                                each.id(),
                                each,
                                () -> new Facets()
                                        .both("name", each.name())
                                        .value("expression", limit.variable(), Optional.of(each.expression())))
                        .named(each.name()))
                .toList();
        return Part.of("limit", "limit", limit, () -> facets(limit)).with(() -> List.of(PartGroup.of("of", parts)));
    }

    private static Facets facets(Limit limit) {
        var rounding = limit.rounding();
        var facets = new Facets().id("variable", limit.variable()).word("take", limit.take());
        facets.text(
                "roundingStep", rounding.map(each -> Facets.plain(each.step())).orElse(""));
        rounding.ifPresent(each -> facets.word("rounding", each.mode()));
        return facets.value("floor", limit.variable(), limit.floor())
                .value("cap", limit.variable(), limit.cap())
                .value("least", limit.variable(), limit.least());
    }

    private static Part pricing(Pricing pricing) {
        var adjustments = pricing.adjustments().stream()
                .map(each -> Part.of(
                                "adjustment",
                                each.id(),
                                each,
                                () -> new Facets()
                                        .both("name", each.name())
                                        .condition("when", each.when())
                                        .value("add", pricing.variable(), Optional.of(each.add())))
                        .named(each.name()))
                .toList();
        return Part.of(
                        "pricing",
                        "pricing",
                        pricing,
                        () -> new Facets()
                                .id("variable", pricing.variable())
                                .value("basis", pricing.variable(), Optional.of(pricing.base()))
                                .value("floor", pricing.variable(), pricing.floor())
                                .value("cap", pricing.variable(), pricing.cap()))
                .with(() -> List.of(PartGroup.of("adjustments", adjustments)));
    }
}
