package io.hengce.flow.sentence;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.text.LocalizedText;
import java.util.Optional;

/** A port of a branch: when it is taken, and where it leads. */
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
