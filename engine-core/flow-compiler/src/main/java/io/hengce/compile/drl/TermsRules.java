package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import java.util.ArrayList;
import java.util.List;

/** A rule that sets the limit and begins the price, one for each adjustment, and one that writes the price. One per node. */
record TermsRules(NodeRules nodes, LimitPricingNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        rules.add(begin());
        var adjustments = node.pricing().map(Pricing::adjustments).orElse(List.of());
        for (var each : adjustments) {
            rules.add(adjustment(each, adjustments.size() - rules.size() + 1));
        }
        rules.add(goOn());
        return new NodeRules.Section("limit and price: each is worked out, then kept within its bounds", rules);
    }

    private DrlRule begin() {
        var rule = DrlRule.of(node.id(), Fact.VISIT, ": begin").then("Terms $terms = " + Fact.VISIT.does("terms"));
        if (node.limit().isPresent()) {
            var limit = node.limit().get();
            for (var part : limit.of()) {
                rule = rule.then(
                        Fact.TERMS.does("amount", quoted(part.id()), words(Places.limitPart(node.id(), part.id()))));
            }
            rule = rule.then(taken(limit) + written(limit.variable()));
        }
        if (node.pricing().isPresent()) {
            rule = rule.then(Fact.TERMS.does("base", words(Places.pricingBase(node.id()))));
        }
        return rule.thenInsert(Fact.TERMS.variable());
    }

    private String taken(Limit limit) {
        var taken = new StringBuilder(Fact.TERMS.does(
                switch (limit.take()) {
                    case MIN -> "smallest";
                    case MAX -> "largest";
                }));
        limit.rounding().ifPresent(rounding -> taken.append(rounded(rounding)));
        limit.floor().ifPresent(text -> taken.append(bound("atLeast", Places.limitBound(node.id(), "floor"))));
        limit.cap().ifPresent(text -> taken.append(bound("atMost", Places.limitBound(node.id(), "cap"))));
        limit.least().ifPresent(text -> taken.append(bound("zeroBelow", Places.limitBound(node.id(), "least"))));
        return taken.toString();
    }

    private static String rounded(LimitRounding rounding) {
        var step = quoted(rounding.step().toPlainString());
        return "." + function("rounded", step, quoted(rounding.mode().name()));
    }

    private String bound(String function, Place place) {
        return "." + function(function, words(place));
    }

    private static String written(String variable) {
        return "." + function("into", quoted(variable));
    }

    private DrlRule adjustment(Adjustment adjustment, int salience) {
        var rule = DrlRule.of(node.id(), Fact.TERMS, "/" + adjustment.id()).salience(salience);
        var when = nodes.flow().expression(Places.adjustmentWhen(node.id(), adjustment.id()));
        var added = words(Places.adjustmentAdd(node.id(), adjustment.id()));
        return Conditions.added(rule, adjustment.id(), when)
                .then(Fact.TERMS.does("adjusted", quoted(adjustment.id()), added));
    }

    private DrlRule goOn() {
        var rule = DrlRule.of(node.id(), Fact.TERMS, ": go on").salience(-1);
        if (node.pricing().isPresent()) {
            var pricing = node.pricing().get();
            var price = new StringBuilder(Fact.TERMS.does("price"));
            pricing.floor().ifPresent(text -> price.append(bound("atLeast", Places.pricingBound(node.id(), "floor"))));
            pricing.cap().ifPresent(text -> price.append(bound("atMost", Places.pricingBound(node.id(), "cap"))));
            rule = rule.then(price + written(pricing.variable()));
        }
        return nodes.goOn(rule, node);
    }

    private String words(Place place) {
        return Words.of(nodes.flow().expression(place));
    }
}
