package io.hengce.flow.json;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;

/** A scorecard, its characteristics and bins. */
final class ScorecardCodec {

    private ScorecardCodec() {}

    static ScorecardNode read(String id, LocalizedText name, Members members) {
        return new ScorecardNode(
                id,
                name,
                members.text("variable"),
                members.maybeNumber("base").orElse(BigDecimal.ZERO),
                members.list("characteristics", "id", ScorecardCodec::characteristic));
    }

    private static Characteristic characteristic(Members members) {
        return new Characteristic(
                members.text("id"),
                members.localized("name"),
                members.text("input"),
                members.maybeNumber("weight").orElse(BigDecimal.ONE),
                members.maybeText("reason"),
                members.list("bins", "id", ScorecardCodec::bin));
    }

    private static Bin bin(Members members) {
        return new Bin(members.text("id"), members.text("when"), members.number("points"), members.maybeText("reason"));
    }

    static ObjectWriter write(ScorecardNode node, ObjectWriter out) {
        return out.put("variable", node.variable())
                .putUnless(node.base().signum() == 0, "base", Json.of(node.base()))
                .list("characteristics", node.characteristics(), ScorecardCodec::characteristic);
    }

    private static Json characteristic(Characteristic characteristic) {
        var weight = characteristic.weight();
        return new ObjectWriter()
                .put("id", characteristic.id())
                .localized("name", characteristic.name())
                .put("input", characteristic.input())
                .putUnless(weight.compareTo(BigDecimal.ONE) == 0, "weight", Json.of(weight))
                .put("reason", characteristic.reason().map(Json::of))
                .list("bins", characteristic.bins(), ScorecardCodec::bin)
                .json();
    }

    private static Json bin(Bin bin) {
        return new ObjectWriter()
                .put("id", bin.id())
                .put("when", bin.when())
                .put("points", Json.of(bin.points()))
                .put("reason", bin.reason().map(Json::of))
                .json();
    }
}
