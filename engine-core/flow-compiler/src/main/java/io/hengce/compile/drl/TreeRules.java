package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreePath;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.expr.Expression;
import java.util.ArrayList;
import java.util.List;

/** A rule for each leaf of a tree, whose constraints are the choices on the way to it, and one that writes. One per node. */
record TreeRules(NodeRules nodes, DecisionTreeNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        TreePath.of(node).forEach(path -> rules.add(leaf(path)));
        var goOn = DrlRule.of(node.id(), Fact.VISIT, ": go on").salience(-1);
        for (var variable : node.variables()) {
            goOn = goOn.then(Fact.VISIT.does("writeSet", quoted(variable)));
        }
        rules.add(nodes.goOn(goOn, node));
        return new NodeRules.Section("a decision tree: a rule for each leaf, with the choices on the way to it", rules);
    }

    private DrlRule leaf(TreePath path) {
        var leaf = path.leaf();
        var rule = chosen(DrlRule.of(node.id(), Fact.VISIT, "/" + leaf.id()), path);
        var written = new StringBuilder(Fact.VISIT.does("hit", quoted(leaf.id())));
        for (var number = 0; number < node.variables().size(); number++) {
            var value = nodes.flow().output(new TreePlaces(node.id()).value(leaf.id(), number));
            var words = value.map(Words::of).orElse("missing()");
            written.append("." + function("set", quoted(node.variables().get(number)), words));
        }
        return rule.then(written.toString());
    }

    /** The choices, those up to the last that can fail in one. */
    private DrlRule chosen(DrlRule rule, TreePath path) {
        var asked = new ArrayList<Asked>();
        path.choices().forEach(choice -> ask(choice, asked));
        var together = 0;
        for (var number = 0; number < asked.size(); number++) {
            together = asked.get(number).condition().canFail() ? number + 1 : together;
        }
        var all = rule;
        if (together > 0) {
            var first = asked.subList(0, together).stream().map(Asked::words).toList();
            var joined = first.size() == 1 ? first.get(0) : function("allOf", first);
            all = all.when(function("holdsOrFails", quoted(path.leaf().id()), joined));
        }
        for (var each : asked.subList(together, asked.size())) {
            all = all.when(function("holds", each.words()));
        }
        return all;
    }

    private void ask(TreePath.Choice choice, List<Asked> asked) {
        var places = new TreePlaces(node.id());
        var branches = choice.split().branches();
        for (var number = 0; number < Math.min(choice.taken() + 1, branches.size()); number++) {
            var place = places.branch(choice.split().id(), branches.get(number).id());
            asked.add(new Asked(nodes.flow().expression(place), number == choice.taken()));
        }
    }

    /** A condition on the way, which must be true, or must not. */
    private record Asked(Expression condition, boolean isMet) {
        String words() {
            return function(isMet ? "met" : "unmet", Words.of(condition));
        }
    }
}
