package io.hengce.simulation.explain;

import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.util.List;

/**
 * What each node of a decision did and why, for the person who draws the flow and has typed the application: nothing is
 * masked. Safe for many threads.
 */
public final class DecisionSteps {

    private final PageWords words;
    private final ActualValues values;

    public DecisionSteps(FlowDocument document, Language language) {
        this.words = new PageWords(document, language);
        this.values = ActualValues.open(words);
    }

    /** One step of a trace of this flow; without a full trace it does not say why a rule did not hit. */
    public Explained of(Trace trace, TraceStep step) {
        var part = step.accept(new StepParts(words, values, trace));
        return new Explained(
                part.summary(),
                part.rows().stream()
                        .map(row -> new Line(row.state(), row.name().strip(), row.text()))
                        .toList());
    }

    /** The rules, rows, characteristics, ports or adjustments of a node in the order in which the run asked them; none without a full trace. */
    public List<NodePart> parts(Trace trace, String node) {
        return words.document()
                .node(node)
                .flatMap(found -> trace.why(node).map(why -> why.accept(new NodeParts(words, values, trace, found))))
                .orElse(List.of());
    }

    /**
     * What a node did.
     *
     * @param summary in a word; may be empty
     */
    public record Explained(String summary, List<Line> lines) {
        public Explained {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A part of a node.
     *
     * @param state what became of it, e.g. hit; may be empty
     * @param name of a rule, a row, a field
     * @param text why, with the actual values
     */
    public record Line(String state, String name, String text) {}
}
