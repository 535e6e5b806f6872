package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way through a decision tree: at each split the branch that was taken, and why those before it were not. */
record SplitRows(PageWords words, ActualValues values, DecisionTreeNode tree) {

    List<Row> of(NodeWhy.Splits why) {
        var rows = new ArrayList<Row>();
        for (var split : why.splits()) {
            tree.splits().stream()
                    .filter(each -> each.id().equals(split.split()))
                    .findFirst()
                    .ifPresent(drawn -> split(drawn, split.branches(), rows));
        }
        return rows;
    }

    private void split(TreeSplit split, List<PortWhy> branches, List<Row> rows) {
        var told = new WhyWords(words, values);
        for (var branch : branches) {
            switch (branch.why().answer()) {
                case TRUE -> {
                    var text = words.plain(words.sentences()
                            .expressions()
                            .withNotes(values.notes(seen(branch)))
                            .condition(branch.why().text()));
                    rows.add(new Row(words.say("port.taken"), name(split, branch.port()), text));
                }
                case FALSE, UNKNOWN, FAULT ->
                    rows.add(new Row(words.say("port.passed"), name(split, branch.port()), told.of(branch.why())));
                case NOT_REACHED -> {}
            }
        }
        if (branches.stream().allMatch(SplitRows::isPassed)) {
            rows.add(new Row(words.say("port.taken"), name(split, TreeSplit.OTHERWISE), ""));
        }
    }

    private static Map<String, Value> seen(PortWhy branch) {
        var seen = new HashMap<String, Value>();
        Blame.of(branch.why()).forEach(test -> seen.putAll(test.values()));
        return seen;
    }

    private static boolean isPassed(PortWhy branch) {
        return branch.why().answer() == Answer.FALSE || branch.why().answer() == Answer.UNKNOWN;
    }

    private String name(TreeSplit split, String branch) {
        var label = split.branches().stream()
                .filter(each -> each.id().equals(branch))
                .map(TreeBranch::name)
                .findFirst()
                .map(name -> words.named(name, branch))
                .orElseGet(() -> words.say("otherwise"));
        return words.say("split", words.named(split.name(), split.id()), label);
    }

    String leaf(String id) {
        return tree.leaves().stream()
                .filter(leaf -> leaf.id().equals(id))
                .map(leaf -> words.named(leaf.name(), id))
                .findFirst()
                .orElse(id);
    }
}
