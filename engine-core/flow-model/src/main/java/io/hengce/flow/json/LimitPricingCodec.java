package io.hengce.flow.json;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.text.LocalizedText;
import java.math.RoundingMode;

/** A limit and a price. */
final class LimitPricingCodec {

    private static final Words<Extreme> EXTREMES = Words.lower(Extreme.values());
    private static final Words<RoundingMode> MODES =
            Words.lower(new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP});

    private LimitPricingCodec() {}

    static LimitPricingNode read(String id, LocalizedText name, Members members) {
        return new LimitPricingNode(
                id,
                name,
                members.maybeObject("limit", LimitPricingCodec::limit),
                members.maybeObject("pricing", LimitPricingCodec::pricing));
    }

    private static Limit limit(Members members) {
        return new Limit(
                members.text("variable"),
                members.word("take", EXTREMES, Extreme.MIN),
                members.list(
                        "of",
                        "id",
                        part -> new LimitPart(part.text("id"), part.localized("name"), part.text("expression"))),
                members.maybeObject(
                        "rounding",
                        rounding -> new LimitRounding(
                                rounding.number("step"), rounding.word("mode", MODES, RoundingMode.DOWN))),
                members.maybeText("floor"),
                members.maybeText("cap"),
                members.maybeText("least"));
    }

    private static Pricing pricing(Members members) {
        return new Pricing(
                members.text("variable"),
                members.text("base"),
                members.maybeList("adjustments", "id", LimitPricingCodec::adjustment),
                members.maybeText("floor"),
                members.maybeText("cap"));
    }

    private static Adjustment adjustment(Members members) {
        return new Adjustment(members.text("id"), members.localized("name"), members.text("when"), members.text("add"));
    }

    static ObjectWriter write(LimitPricingNode node, ObjectWriter out) {
        return out.put("limit", node.limit().map(LimitPricingCodec::limit))
                .put("pricing", node.pricing().map(LimitPricingCodec::pricing));
    }

    private static Json limit(Limit limit) {
        return new ObjectWriter()
                .put("variable", limit.variable())
                .putUnless(limit.take() == Extreme.MIN, "take", EXTREMES.json(limit.take()))
                .list("of", limit.of(), LimitPricingCodec::part)
                .put("rounding", limit.rounding().map(LimitPricingCodec::rounding))
                .put("floor", limit.floor().map(Json::of))
                .put("cap", limit.cap().map(Json::of))
                .put("least", limit.least().map(Json::of))
                .json();
    }

    private static Json part(LimitPart part) {
        return new ObjectWriter()
                .put("id", part.id())
                .localized("name", part.name())
                .put("expression", part.expression())
                .json();
    }

    private static Json rounding(LimitRounding rounding) {
        return new ObjectWriter()
                .put("step", Json.of(rounding.step()))
                .putUnless(rounding.mode() == RoundingMode.DOWN, "mode", MODES.json(rounding.mode()))
                .json();
    }

    private static Json pricing(Pricing pricing) {
        return new ObjectWriter()
                .put("variable", pricing.variable())
                .put("base", pricing.base())
                .maybeList("adjustments", pricing.adjustments(), LimitPricingCodec::adjustment)
                .put("floor", pricing.floor().map(Json::of))
                .put("cap", pricing.cap().map(Json::of))
                .json();
    }

    private static Json adjustment(Adjustment adjustment) {
        return new ObjectWriter()
                .put("id", adjustment.id())
                .localized("name", adjustment.name())
                .put("when", adjustment.when())
                .put("add", adjustment.add())
                .json();
    }
}
