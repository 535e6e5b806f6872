package io.hengce.flow.pmml;

import java.util.List;

/** Asks models in order, each seeing what those before it put out; the last one's answer counts. */
final class ChainScorer implements Scorer {

    private final List<Link> links;
    private final Scorer last;

    ChainScorer(List<Link> links, Scorer last) {
        this.links = links;
        this.last = last;
    }

    /** A model before the last: asked when its condition is true, its outputs missing when not. */
    record Link(Condition condition, Scorer scorer, Outputs outputs) {}

    @Override
    public double[] classes() {
        return last.classes();
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        for (var link : links) {
            if (link.condition.of(slots) == Condition.TRUE) {
                var own = new double[link.scorer.classes().length];
                link.outputs.fill(slots, link.scorer.score(slots, own), own);
            } else {
                link.outputs.clear(slots);
            }
        }
        return last.score(slots, probabilities);
    }
}
