package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SubFlowInput;
import java.util.List;

/** The texts of the parts of nodes that ask something beside the rules, in their order. */
record AskedTexts(Parts parts) {

    List<PlacedSentence> dataSource(DataSourceNode node) {
        var all = NodeSentences.opened(node, parts.asked().opening(node));
        node.request()
                .forEach(input -> all.add(new PlacedSentence(
                        Places.sourceInput(node.id(), input.path()),
                        parts.asked().input(input))));
        node.response()
                .forEach(output -> all.add(new PlacedSentence(
                        Places.sourceOutput(node.id(), output.variable()),
                        parts.asked().output(output))));
        all.add(new PlacedSentence(
                Place.inNode(node.id(), "fallback"), parts.asked().fallback(node)));
        node.defaults()
                .forEach(each -> all.add(
                        new PlacedSentence(Places.sourceDefault(node.id(), each.variable()), parts.assignment(each))));
        return all;
    }

    List<PlacedSentence> listMatch(ListMatchNode node) {
        var all = NodeSentences.opened(node, parts.asked().opening(node));
        node.keys()
                .forEach(key -> all.add(new PlacedSentence(
                        Places.matchKey(node.id(), key.column()), parts.asked().key(key))));
        node.values()
                .forEach(value -> all.add(new PlacedSentence(
                        Places.matchValue(node.id(), value.variable()),
                        parts.asked().value(value))));
        return all;
    }

    List<PlacedSentence> model(ModelNode node) {
        var all = NodeSentences.opened(node, parts.asked().opening(node));
        node.inputs()
                .forEach(input -> all.add(new PlacedSentence(
                        Places.modelInput(node.id(), input.field()),
                        parts.asked().input(input))));
        node.outputs()
                .forEach(output -> all.add(new PlacedSentence(
                        Places.modelOutput(node.id(), output.variable()),
                        parts.asked().output(output))));
        return all;
    }

    List<PlacedSentence> calling(String opening, FlowNode node, CallSite site) {
        var all = NodeSentences.opened(node, opening);
        site.call().inputs().stream()
                .map(input -> new SubFlowInput(input.field(), site.text(input)))
                .forEach(input -> all.add(new PlacedSentence(
                        site.input(input.field()), parts.asked().input(input))));
        site.call()
                .outputs()
                .forEach(output -> all.add(new PlacedSentence(
                        site.output(output.variable()), parts.asked().output(output))));
        return all;
    }
}
