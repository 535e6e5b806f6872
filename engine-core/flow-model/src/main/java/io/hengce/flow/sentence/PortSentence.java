package io.hengce.flow.sentence;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;

/** A port of a branch or parallel, or a group of a split: when it is taken, and where it leads. */
record PortSentence(ExpressionSentences expressions, FlowDocument document) {

    String of(BranchNode branch, BranchPort port) {
        var speech = expressions.speech();
        var when = expressions.condition(speech, port.when(), Binding.OR);
        return leading(speech.say("port", when, named(port.name(), port.id())), branch.id(), port.id());
    }

    String otherwise(BranchNode branch) {
        var name = named(branch.otherwise(), BranchNode.OTHERWISE);
        return leading(expressions.wording().say("otherwise", name), branch.id(), BranchNode.OTHERWISE);
    }

    String of(SplitNode split, SplitGroup group) {
        var wording = expressions.wording();
        var name = named(group.name(), group.id());
        var sentence = split.ranges().stream()
                .filter(range -> range.group().equals(group.id()) && range.from() < range.to())
                .findFirst()
                .map(range -> wording.say(
                        "split.group", percent(group.share()), shown(range.from()), shown(range.to() - 1), name))
                .orElseGet(() -> wording.say("split.nobody", name));
        return leading(sentence, split.id(), group.id());
    }

    String of(SplitShadow shadow) {
        var wording = expressions.wording();
        var range = shadow.range();
        return wording.say(
                "split.shadow",
                named(shadow.name(), shadow.id()),
                percent(shadow.share()),
                shown(range.from()),
                shown(range.to() - 1),
                wording.say("label", shadow.call().flow()));
    }

    private String percent(int share) {
        var percent = BigDecimal.valueOf(share, 2).stripTrailingZeros().toPlainString();
        return expressions.wording().say("unit.percent", percent);
    }

    private static String shown(int bucket) {
        return Integer.toString(bucket);
    }

    String of(ParallelNode parallel, ParallelPort port) {
        return leading(
                expressions.wording().say("parallel.port", named(port.name(), port.id())), parallel.id(), port.id());
    }

    private String leading(String sentence, String branch, String port) {
        return target(branch, port)
                .map(node -> expressions.wording().say("port.to", sentence, named(node.name(), node.id())))
                .orElse(sentence);
    }

    private Optional<FlowNode> target(String branch, String port) {
        return document.edges().stream()
                .filter(edge -> edge.from().equals(branch) && edge.port().equals(port))
                .map(Edge::to)
                .flatMap(to -> document.node(to).stream())
                .findFirst();
    }

    private String named(LocalizedText name, String id) {
        var wording = expressions.wording();
        var text = wording.in(name);
        return wording.say("label", text.isEmpty() ? id : text);
    }
}
