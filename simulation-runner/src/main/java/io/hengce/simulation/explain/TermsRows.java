package io.hengce.simulation.explain;

import io.hengce.flow.decision.LimitTaken;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.TermEffect;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a limit and a price came about: the amount that counted and the others, what was added, and what changed the result. Safe for many threads. */
record TermsRows(PageWords words, ActualValues values, LimitPricingNode node) {

    String summary(TraceStep.Priced step) {
        var changes = new ArrayList<String>();
        step.limit().ifPresent(limit -> limit.effects().forEach(effect -> changes.add(effect("limit", effect))));
        step.price().ifPresent(price -> price.effects().forEach(effect -> changes.add(effect("price", effect))));
        return words.joined(changes);
    }

    private String effect(String what, TermEffect effect) {
        return words.say("terms." + what + "." + effect);
    }

    List<Row> of(TraceStep.Priced step, Optional<NodeWhy.Terms> why) {
        var rows = new ArrayList<Row>();
        step.limit().ifPresent(taken -> node.limit().ifPresent(limit -> amounts(limit, taken, why, rows)));
        step.price()
                .ifPresent(made -> node.pricing().ifPresent(pricing -> {
                    rows.add(new Row(
                            words.say("terms.base"),
                            "",
                            told(
                                    pricing.variable(),
                                    made.base(),
                                    Places.pricingBase(node.id()).path(),
                                    why)));
                    made.adjustments().forEach(added -> rows.add(added(pricing, added, why)));
                }));
        return rows;
    }

    private void amounts(Limit limit, LimitTaken taken, Optional<NodeWhy.Terms> why, List<Row> rows) {
        for (var part : limit.of()) {
            var state = part.id().equals(taken.binding()) ? "terms.binding" : "terms.amount";
            var value = taken.of().getOrDefault(part.id(), Value.Missing.MISSING);
            var place = Places.limitPart(node.id(), part.id()).path();
            rows.add(new Row(words.say(state), named(part), told(limit.variable(), value, place, why)));
        }
    }

    private String named(LimitPart part) {
        return words.named(part.name(), part.id());
    }

    /** The value, and the expression that gave it where the trace has that. */
    private String told(String variable, Value value, String place, Optional<NodeWhy.Terms> why) {
        return why.flatMap(known -> computation(known, place))
                .map(each -> told(variable, value, each))
                .orElseGet(() -> values.masks() ? "" : values.of(variable, value));
    }

    private String told(String variable, Value value, Computation each) {
        var sentences = words.sentences(values.notes(each.values())).expressions();
        var formula = words.plain(sentences.value(variable, each.text()));
        var result = values.of(variable, value);
        return values.mayTell(each.text(), each.values()) && !formula.equals(result)
                ? words.say("equals", result, formula)
                : formula;
    }

    private static Optional<Computation> computation(NodeWhy.Terms why, String place) {
        return why.expressions().stream()
                .filter(each -> each.id().equals(place))
                .findFirst();
    }

    private Row added(Pricing pricing, PriceMade.Added added, Optional<NodeWhy.Terms> why) {
        var name = adjustment(added.adjustment())
                .map(each -> words.named(each.name(), each.id()))
                .orElse(added.adjustment());
        var place = Places.adjustmentAdd(node.id(), added.adjustment()).path();
        return new Row(words.say("terms.applied"), name, told(pricing.variable(), added.add(), place, why));
    }

    List<Row> notApplied(NodeWhy.Terms why) {
        return why.adjustments().stream()
                .filter(each -> each.state() != RuleState.HIT)
                .map(this::notApplied)
                .toList();
    }

    private Row notApplied(RuleWhy why) {
        var name = adjustment(why.rule())
                .map(each -> words.named(each.name(), each.id()))
                .orElse(why.rule());
        var text = why.why().map(new WhyWords(words, values)::of).orElse("");
        return new Row(words.say("rule." + why.state()), name, text);
    }

    private Optional<Adjustment> adjustment(String id) {
        return node.pricing().stream()
                .flatMap(pricing -> pricing.adjustments().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The expression that failed, or the adjustment. */
    List<Row> failed(NodeWhy.Terms why) {
        var rows = new ArrayList<Row>();
        why.expressions().stream()
                .filter(each -> !each.fault().isEmpty())
                .forEach(each -> rows.add(Row.of("", fault(each))));
        why.adjustments().stream()
                .filter(each -> each.state() == RuleState.FAULT)
                .map(this::notApplied)
                .forEach(rows::add);
        return rows;
    }

    private String fault(Computation each) {
        var sentences = words.sentences(values.notes(each.values())).expressions();
        return words.say("fault.in", words.plain(sentences.value("", each.text())), words.engine(each.fault()));
    }
}
