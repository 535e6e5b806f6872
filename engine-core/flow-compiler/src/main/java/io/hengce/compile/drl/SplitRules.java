package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitRange;
import io.hengce.flow.document.SplitShadow;
import java.util.ArrayList;

/** The rules of a split: one a shadow group, which notes what is also decided and with which values, then one a group, by which the split is left. */
record SplitRules(NodeRules nodes, SplitNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        node.shadows().forEach(shadow -> rules.add(shadow(shadow)));
        node.ranges().forEach(range -> rules.add(nodes.leave(rule("/" + range.group(), range), node, range.group())));
        return new NodeRules.Section(
                "a split: each group takes its buckets, by the hash of salt and application id", rules);
    }

    /** Comes before the groups, since they leave the node. */
    private DrlRule shadow(SplitShadow shadow) {
        var call = shadow.call();
        var site = CallSite.of(node, shadow);
        var rule = rule("/shadows/" + shadow.id(), shadow.range()).salience(1);
        for (var input : call.inputs()) {
            var value = Words.of(nodes.flow().expression(site.input(input.field())));
            rule = rule.then(Fact.VISIT.does("hand", quoted(input.field()), value));
        }
        return rule.then(Fact.VISIT.does("beside", quoted(shadow.id()), quoted(call.flow()), quoted(call.hash())));
    }

    private DrlRule rule(String part, SplitRange range) {
        var taken = DrlText.function(
                "inBuckets", quoted(node.salt()), Integer.toString(range.from()), Integer.toString(range.to()));
        return DrlRule.of(node.id(), Fact.VISIT, part).when(taken);
    }
}
