package io.hengce.flow.sentence;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.function.Function;

/** All sentences of a document, node by node. */
final class SentencePage {

    private SentencePage() {}

    static String of(FlowDocument document, Function<FlowNode, List<PlacedSentence>> sentences) {
        var page = new StringBuilder();
        for (var node : document.nodes()) {
            for (var placed : sentences.apply(node)) {
                page.append(placed.place()).append('\n');
                page.append("    ").append(placed.text()).append('\n');
            }
        }
        return page.toString();
    }
}
