package io.hengce.flow.pmml;

import java.util.List;
import org.dmg.pmml.scorecard.Attribute;
import org.dmg.pmml.scorecard.Characteristic;
import org.dmg.pmml.scorecard.Scorecard;

/** A scorecard: the initial score and the partial score of the first true attribute of each characteristic. Its reason codes are not used: those of the flow are the flow's own. */
final class CardScorer implements Scorer {

    private final double initial;
    private final List<Part[]> characteristics;

    private CardScorer(double initial, List<Part[]> characteristics) {
        this.initial = initial;
        this.characteristics = characteristics;
    }

    static Scorer compile(Scorecard card, Scope scope) {
        var initial =
                card.getInitialScore() == null ? 0 : scope.draft().number(card.getInitialScore(), Findings.where(card));
        var parts = card.requireCharacteristics().getCharacteristics().stream()
                .map(each -> parts(each, scope))
                .toList();
        return new CardScorer(initial, parts);
    }

    private static Part[] parts(Characteristic characteristic, Scope scope) {
        return characteristic.requireAttributes().stream()
                .map(each -> part(each, scope))
                .toArray(Part[]::new);
    }

    private static Part part(Attribute attribute, Scope scope) {
        var condition = new ConditionCompiler(scope).compile(attribute.requirePredicate());
        var complex = attribute.getComplexPartialScore();
        if (complex != null) {
            return new Part(condition, new TermCompiler(scope).compile(complex.requireExpression(), FieldKind.NUMBER));
        }
        var points = scope.draft().number(attribute.requirePartialScore(), Findings.where(attribute));
        return new Part(condition, slots -> points);
    }

    @Override
    public double[] classes() {
        return new double[0];
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        var score = initial;
        for (var parts : characteristics) {
            score += given(parts, slots);
        }
        return Double.isNaN(score) ? score : ModelFault.finite(score);
    }

    /** Missing where no attribute is true. */
    private static double given(Part[] parts, double[] slots) {
        for (var part : parts) {
            if (part.condition.of(slots) == Condition.TRUE) {
                return part.points.value(slots);
            }
        }
        return Double.NaN;
    }

    private record Part(Condition condition, Term points) {}
}
