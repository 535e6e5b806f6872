package io.hengce.flow.pmml;

import java.util.List;

/** A model with what its own schema and transformations do before it is asked, and what its targets do to its answer. */
final class Scoped implements Scorer {

    private final List<Effect> effects;
    private final Scorer scorer;
    private final Rescaling rescaling;

    Scoped(List<Effect> effects, Scorer scorer, Rescaling rescaling) {
        this.effects = effects;
        this.scorer = scorer;
        this.rescaling = rescaling;
    }

    @Override
    public double[] classes() {
        return scorer.classes();
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        for (var effect : effects) {
            effect.apply(slots);
        }
        return rescaling.apply(scorer.score(slots, probabilities));
    }
}
