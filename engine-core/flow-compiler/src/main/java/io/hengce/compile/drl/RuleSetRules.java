package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.compile.plan.RulePlanner;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules of a rule set, in the order in which hits are applied, and one that writes what they set. One per node. */
final class RuleSetRules {

    private final NodeRules nodes;
    private final RuleSetNode node;
    private final Set<String> set = new LinkedHashSet<>();
    private final Set<String> summed = new LinkedHashSet<>();

    RuleSetRules(NodeRules nodes, RuleSetNode node) {
        this.nodes = nodes;
        this.node = node;
    }

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        for (var rule : RulePlanner.inOrder(node)) {
            rules.add(rule(rule, node.rules().size() - rules.size()));
        }
        rules.add(goOn());
        var comment = node.hit() == RuleHit.FIRST
                ? "a rule set: the first rule that hits is applied"
                : "a rule set: every rule that hits is applied, in this order";
        return new NodeRules.Section(comment, rules);
    }

    private DrlRule rule(Rule rule, int salience) {
        var written = DrlRule.of(node.id(), Fact.VISIT, "/" + rule.id()).salience(salience);
        written = node.hit() == RuleHit.FIRST ? written.firstOnly() : written;
        written = inForce(written, rule.validity());
        written = Conditions.added(written, rule.id(), nodes.flow().expression(Places.ruleWhen(node.id(), rule.id())));
        var actions = new Actions(rule);
        return written.then(Fact.VISIT.does("hit", quoted(rule.id())) + String.join("", actions.all()));
    }

    private static DrlRule inForce(DrlRule rule, Validity validity) {
        var written = validity.enabled() ? rule : rule.attribute("enabled false");
        if (validity.from().isPresent()) {
            written = written.when(
                    function("decidedOnOrAfter", quoted(validity.from().get().toString())));
        }
        if (validity.to().isPresent()) {
            written = written.when(
                    function("decidedBefore", quoted(validity.to().get().toString())));
        }
        return written;
    }

    private DrlRule goOn() {
        var rule = DrlRule.of(node.id(), Fact.VISIT, ": go on").salience(-1);
        for (var variable : set) {
            rule = rule.then(Fact.VISIT.does("writeSet", quoted(variable)));
        }
        for (var variable : summed) {
            rule = rule.then(Fact.VISIT.does("writePoints", quoted(variable)));
        }
        return nodes.goOn(rule, node);
    }

    /** What a rule does, as calls one after another. */
    private final class Actions implements RuleAction.Cases<String> {

        private final Rule rule;
        private int number;

        Actions(Rule rule) {
            this.rule = rule;
        }

        List<String> all() {
            var all = new ArrayList<String>();
            for (number = 0; number < rule.actions().size(); number++) {
                all.add(rule.actions().get(number).accept(this));
            }
            return all;
        }

        @Override
        public String raise(RuleAction.Raise action) {
            return NodeRules.raised("", action.outcome(), List.of(action.reason()));
        }

        @Override
        public String setVariable(RuleAction.SetVariable action) {
            set.add(action.variable());
            return "." + function("set", quoted(action.variable()), expression());
        }

        @Override
        public String addPoints(RuleAction.AddPoints action) {
            summed.add(action.variable());
            return "." + function("add", quoted(action.variable()), expression());
        }

        private String expression() {
            var place = Places.ruleAction(node.id(), rule.id(), number);
            return Words.of(nodes.flow().expression(place));
        }
    }
}
