package io.hengce.flow.pmml;

import java.util.Arrays;
import java.util.List;
import org.dmg.pmml.mining.Segmentation.MissingPredictionTreatment;
import org.dmg.pmml.mining.Segmentation.MultipleModelMethod;

/** Asks every model whose condition is true, and joins their answers. */
final class EnsembleScorer implements Scorer {

    private final List<Member> members;
    private final double[] classes;
    private final MultipleModelMethod method;
    private final MissingPredictionTreatment missing;

    EnsembleScorer(
            List<Member> members, double[] classes, MultipleModelMethod method, MissingPredictionTreatment missing) {
        this.members = members;
        this.classes = classes;
        this.method = method;
        this.missing = missing;
    }

    /**
     * One model of an ensemble.
     *
     * @param classes where each of its own classes is among the ensemble's
     */
    record Member(Condition condition, double weight, Scorer scorer, int[] classes) {}

    @Override
    public double[] classes() {
        return classes;
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        var numbers = new double[members.size()];
        var weights = new double[members.size()];
        var count = 0;
        Arrays.fill(probabilities, 0);
        for (var member : members) {
            if (member.condition.of(slots) != Condition.TRUE) {
                continue;
            }
            var own = new double[member.classes.length];
            var answer = member.scorer.score(slots, own);
            if (!Double.isNaN(answer)) {
                numbers[count] = answer;
                weights[count] = weight(member);
                add(member, answer, own, probabilities);
                count++;
            } else if (missing != MissingPredictionTreatment.SKIP_SEGMENT) {
                return none(probabilities);
            }
            if (method == MultipleModelMethod.SELECT_FIRST && count > 0) {
                break;
            }
        }
        if (count == 0) {
            return none(probabilities);
        }
        return classes.length > 0
                ? chosen(probabilities, weights, count)
                : joined(Arrays.copyOf(numbers, count), weights);
    }

    private static double none(double[] probabilities) {
        Arrays.fill(probabilities, Double.NaN);
        return Double.NaN;
    }

    private double weight(Member member) {
        return method == MultipleModelMethod.WEIGHTED_AVERAGE || method == MultipleModelMethod.WEIGHTED_MAJORITY_VOTE
                ? member.weight
                : 1;
    }

    /** Adds a vote for the class, or the probabilities of all classes. */
    private void add(Member member, double answer, double[] own, double[] sums) {
        var weight = weight(member);
        if (method == MultipleModelMethod.MAJORITY_VOTE || method == MultipleModelMethod.WEIGHTED_MAJORITY_VOTE) {
            sums[Goal.indexOf(classes, answer)] += weight;
            return;
        }
        for (var number = 0; number < own.length; number++) {
            sums[member.classes[number]] += weight * own[number];
        }
    }

    private double chosen(double[] sums, double[] weights, int count) {
        var total = total(weights, count);
        for (var number = 0; number < sums.length; number++) {
            sums[number] = ModelFault.finite(sums[number] / total);
        }
        return classes[Goal.greatest(sums)];
    }

    private double joined(double[] numbers, double[] weights) {
        return switch (method) {
            case SELECT_FIRST -> numbers[0];
            case SUM -> ModelFault.finite(sum(numbers, weights));
            case MAX -> Arrays.stream(numbers).max().orElse(Double.NaN);
            case MEDIAN -> median(numbers);
            default -> ModelFault.finite(sum(numbers, weights) / total(weights, numbers.length));
        };
    }

    private static double sum(double[] numbers, double[] weights) {
        var sum = 0.0;
        for (var number = 0; number < numbers.length; number++) {
            sum += numbers[number] * weights[number];
        }
        return sum;
    }

    private static double total(double[] weights, int count) {
        var total = 0.0;
        for (var number = 0; number < count; number++) {
            total += weights[number];
        }
        return total;
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        var middle = numbers.length / 2;
        return numbers.length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }
}
