package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A rule that asks the inputs of a scorecard, one for each bin, and one that adds up. One per node. */
record CardRules(NodeRules nodes, ScorecardNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        rules.add(inputs());
        for (var each : node.characteristics()) {
            each.bins().forEach(bin -> rules.add(bin(each, bin)));
        }
        rules.add(goOn());
        return new NodeRules.Section("a scorecard: base and the points of each characteristic are added up", rules);
    }

    private DrlRule inputs() {
        var rule = DrlRule.of(node.id(), Fact.VISIT, ": inputs").then("Card $card = " + Fact.VISIT.does("card"));
        for (var each : node.characteristics()) {
            var expression = nodes.flow().expression(Places.characteristic(node.id(), each.id()));
            rule = rule.then(Fact.CARD.does("input", quoted(each.id()), Words.of(expression)));
        }
        return rule.thenInsert(Fact.CARD.variable());
    }

    private DrlRule bin(Characteristic characteristic, Bin bin) {
        var rule = DrlRule.of(node.id(), Fact.CARD, "/" + characteristic.id() + "/" + bin.id());
        var cell = nodes.flow().cell(Places.bin(node.id(), characteristic.id(), bin.id()));
        for (var constraint : cell.tree().accept(new CellWords(characteristic.id()))) {
            rule = rule.when(constraint);
        }
        var given = Fact.CARD.does("bin", quoted(characteristic.id()), quoted(bin.id())) + "."
                + function("points", digits(bin.points()));
        return rule.then(given + weight(characteristic) + lost(characteristic, bin));
    }

    private static String weight(Characteristic characteristic) {
        var weight = characteristic.weight();
        return weight.compareTo(BigDecimal.ONE) == 0 ? "" : "." + function("times", digits(weight));
    }

    private static String lost(Characteristic characteristic, Bin bin) {
        var weight = characteristic.weight();
        var best = characteristic.bins().stream()
                .map(Bin::points)
                .max(Comparator.comparing(weight::multiply))
                .orElseThrow();
        var lost = weight.multiply(best.subtract(bin.points()));
        return bin.reason()
                .or(characteristic::reason)
                .filter(code -> lost.signum() > 0)
                .map(code -> "." + function("lost", digits(lost), quoted(code)))
                .orElse("");
    }

    private static String digits(BigDecimal number) {
        return quoted(number.toPlainString());
    }

    private DrlRule goOn() {
        var arguments = new ArrayList<>(List.of(quoted(node.variable()), digits(node.base())));
        node.characteristics().forEach(each -> arguments.add(quoted(each.id())));
        var rule = DrlRule.of(node.id(), Fact.CARD, ": go on").salience(-1).then(Fact.CARD.does("score", arguments));
        return nodes.goOn(rule, node);
    }
}
