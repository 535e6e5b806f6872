package io.hengce.flow.diff;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.ScorecardNode;
import java.math.BigDecimal;
import java.util.List;

/** The characteristics of a scorecard with their bins. */
final class CardParts {

    private CardParts() {}

    static PartGroup of(ScorecardNode card) {
        return PartGroup.of(
                "characteristics",
                card.characteristics().stream()
                        .map(each -> Part.of("characteristic", each.id(), each, () -> facets(each))
                                .named(each.name())
                                .with(() -> List.of(bins(each))))
                        .toList());
    }

    private static Facets facets(Characteristic characteristic) {
        return new Facets()
                .both("name", characteristic.name())
                .feel("input", characteristic.input())
                .number("weight", characteristic.weight())
                .usual(characteristic.weight().compareTo(BigDecimal.ONE) == 0)
                .reason("reason", characteristic.reason());
    }

    private static PartGroup bins(Characteristic characteristic) {
        return PartGroup.of(
                "bins",
                characteristic.bins().stream()
                        .map(bin ->
                                Part.of("bin", bin.id(), bin, () -> facets(bin)).named(Facets.same(bin.when())))
                        .toList());
    }

    private static Facets facets(Bin bin) {
        return new Facets()
                .feel("when", bin.when())
                .number("points", bin.points())
                .reason("reason", bin.reason());
    }
}
