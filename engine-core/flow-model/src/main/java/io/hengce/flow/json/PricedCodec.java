package io.hengce.flow.json;

import io.hengce.flow.decision.LimitTaken;
import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.decision.TermEffect;
import io.hengce.flow.decision.TraceStep.Priced;
import java.util.List;

/** How a limit and a price came about. */
final class PricedCodec {

    private static final Words<TermEffect> EFFECTS = Words.lower(TermEffect.values());

    private PricedCodec() {}

    static Priced read(String node, Members members, OutputsCodec values) {
        return new Priced(
                node,
                members.maybeObject("limit", PricedCodec::limit),
                members.maybeObject("price", PricedCodec::price),
                values.typed("outputs", members));
    }

    private static LimitTaken limit(Members members) {
        return new LimitTaken(OutputsCodec.asWritten("of", members), members.text("binding", ""), effects(members));
    }

    private static PriceMade price(Members members) {
        return new PriceMade(
                OutputsCodec.oneAsWritten("base", members),
                members.maybeList("adjustments", "adjustment", PricedCodec::added),
                effects(members));
    }

    private static PriceMade.Added added(Members members) {
        return new PriceMade.Added(members.text("adjustment"), OutputsCodec.oneAsWritten("add", members));
    }

    private static List<TermEffect> effects(Members members) {
        return members.maybeWords("effects", EFFECTS);
    }

    static ObjectWriter write(Priced step, ObjectWriter out) {
        return out.put("limit", step.limit().map(PricedCodec::limit))
                .put("price", step.price().map(PricedCodec::price));
    }

    private static Json limit(LimitTaken limit) {
        return new ObjectWriter()
                .put("of", OutputsCodec.write(limit.of()))
                .putUnless(limit.binding().isEmpty(), "binding", Json.of(limit.binding()))
                .maybeList("effects", limit.effects(), EFFECTS::json)
                .json();
    }

    private static Json price(PriceMade price) {
        return new ObjectWriter()
                .put("base", ValueCodec.write(price.base()))
                .maybeList("adjustments", price.adjustments(), PricedCodec::added)
                .maybeList("effects", price.effects(), EFFECTS::json)
                .json();
    }

    private static Json added(PriceMade.Added added) {
        return new ObjectWriter()
                .put("adjustment", added.adjustment())
                .put("add", ValueCodec.write(added.add()))
                .json();
    }
}
