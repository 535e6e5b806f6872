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
                .value("input", characteristic.input())
                .number("weight", characteristic.weight())
                .usual(characteristic.weight().compareTo(BigDecimal.ONE) == 0)
                .reason("reason", characteristic.reason());
    }

    private static PartGroup bins(Characteristic characteristic) {
        return PartGroup.of(
                "bins",
                characteristic.bins().stream()
                        .map(bin -> Part.of("bin", bin.id(), bin, () -> facets(characteristic, bin))
                                .named(asked(characteristic, bin)))
                        .toList());
    }

    private static Saying asked(Characteristic characteristic, Bin bin) {
        return new Saying.Asked(characteristic.input(), bin.when());
    }

    private static Facets facets(Characteristic characteristic, Bin bin) {
        return new Facets()
                .feel("when", asked(characteristic, bin))
                .number("points", bin.points())
                .reason("reason", bin.reason());
    }
}
