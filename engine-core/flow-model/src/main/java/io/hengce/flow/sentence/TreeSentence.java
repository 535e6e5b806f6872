package io.hengce.flow.sentence;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;

/** The branches of a decision tree, each with where it leads, and what its leaves write. */
record TreeSentence(ExpressionSentences expressions) {

    String of(TreeSplit split, TreeBranch branch, LocalizedText target) {
        var speech = expressions.speech();
        var when = expressions.condition(speech, branch.when(), Binding.OR);
        return speech.say(
                "tree.at",
                named(split.name(), split.id()),
                speech.say("tree.branch", when, named(target, branch.to())));
    }

    String otherwise(TreeSplit split, LocalizedText target) {
        var wording = expressions.wording();
        return wording.say(
                "tree.at",
                named(split.name(), split.id()),
                wording.say("tree.otherwise", named(target, split.otherwise())));
    }

    String of(DecisionTreeNode tree, TreeLeaf leaf) {
        var speech = expressions.speech();
        var outputs = new ArrayList<String>();
        for (var number = 0;
                number < Math.min(leaf.values().size(), tree.variables().size());
                number++) {
            var variable = tree.variables().get(number);
            var value = leaf.values().get(number).strip();
            outputs.add(
                    value.equals("missing")
                            ? speech.say("set.missing", speech.quoted(variable))
                            : speech.say("set", speech.quoted(variable), expressions.value(speech, variable, value)));
        }
        var written =
                outputs.isEmpty() ? speech.say("row.nothing") : speech.wording().joined("part", outputs);
        return speech.say("tree.at", named(leaf.name(), leaf.id()), written);
    }

    private String named(LocalizedText name, String id) {
        var text = expressions.wording().in(name);
        return expressions.wording().say("label", text.isEmpty() ? id : text);
    }
}
