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

    static JsonOut write(Priced step, JsonOut out) {
        step.limit().ifPresent(limit -> out.object("limit", inner -> limit(limit, inner)));
        step.price().ifPresent(price -> out.object("price", inner -> price(price, inner)));
        return out;
    }

    private static void limit(LimitTaken limit, JsonOut out) {
        out.values("of", limit.of()).putUnlessEmpty("binding", limit.binding());
        effects(limit.effects(), out);
    }

    private static void price(PriceMade price, JsonOut out) {
        out.put("base", price.base()).maybeList("adjustments", price.adjustments(), PricedCodec::added);
        effects(price.effects(), out);
    }

    private static void effects(List<TermEffect> effects, JsonOut out) {
        if (!effects.isEmpty()) {
            out.texts("effects", effects.stream().map(EFFECTS::word).toList());
        }
    }

    private static void added(PriceMade.Added added, JsonOut out) {
        out.put("adjustment", added.adjustment()).put("add", added.add());
    }
}
