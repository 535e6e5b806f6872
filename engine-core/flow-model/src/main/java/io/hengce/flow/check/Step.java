package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a node does: it first reads, then writes.
 *
 * @param reads places of expressions
 */
record Step(List<Place> reads, List<Effect> writes) {

    /**
     * A variable that is written.
     *
     * @param sources the variable is sure to have a value when all the expressions at these places have; empty: it may always stay missing
     */
    record Effect(String variable, Optional<List<Place>> sources) {}

    /** The steps of a node in the order they are done. */
    static List<Step> of(FlowNode node) {
        return node.accept(new Steps());
    }
}
