package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.diagnostic.Place;
import java.util.List;

/**
 * One rule, row, characteristic, port or adjustment of a node, as a run came to it.
 *
 * @param state what became of it, in a word
 * @param took whether it took effect
 */
public record NodePart(Place place, String name, String state, boolean took, List<Condition> conditions) {

    public NodePart {
        conditions = List.copyOf(conditions);
    }

    /** The same under another name. */
    public NodePart named(String wanted) {
        return new NodePart(place, wanted, state, took, conditions);
    }

    /**
     * One test of it.
     *
     * @param state the answer in a word
     * @param text the test as a sentence, each name with the value that it had
     * @param depth how many groups it stands in
     */
    public record Condition(Answer answer, String state, String text, int depth) {}
}
