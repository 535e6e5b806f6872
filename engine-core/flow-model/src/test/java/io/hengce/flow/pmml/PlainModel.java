package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dmg.pmml.CompoundPredicate;
import org.dmg.pmml.False;
import org.dmg.pmml.Predicate;
import org.dmg.pmml.SimplePredicate;
import org.dmg.pmml.SimpleSetPredicate;
import org.dmg.pmml.True;
import org.dmg.pmml.mining.MiningModel;
import org.dmg.pmml.mining.Segment;
import org.dmg.pmml.mining.Segmentation;
import org.dmg.pmml.regression.RegressionModel;
import org.dmg.pmml.regression.RegressionTable;
import org.dmg.pmml.scorecard.Scorecard;
import org.dmg.pmml.tree.Node;
import org.dmg.pmml.tree.TreeModel;
import org.jpmml.model.ArrayUtil;

/** The oracle: walks the parsed document anew for every question, with maps and boxes. What it does not know it does not claim. */
final class PlainModel {

    private final Map<String, Object> fields;

    /** @param fields numbers as Double, texts and booleans as String; absent: missing */
    PlainModel(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A number, or the name of a class; empty: no answer. */
    Optional<Object> answer(org.dmg.pmml.Model model) {
        if (model instanceof RegressionModel regression) {
            return regression(regression);
        }
        if (model instanceof TreeModel tree) {
            return truth(tree.requireNode().requirePredicate())
                    .filter(each -> each)
                    .flatMap(yes -> tree(tree, tree.requireNode()));
        }
        return model instanceof Scorecard card ? card(card) : ensemble((MiningModel) model);
    }

    private Optional<Object> regression(RegressionModel model) {
        var sums = new LinkedHashMap<String, Double>();
        for (var table : model.getRegressionTables()) {
            var sum = sum(table);
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            sums.put(String.valueOf(table.getTargetCategory()), sum.get());
        }
        if (sums.size() == 1) {
            var sum = sums.values().iterator().next();
            var isLogit = model.getNormalizationMethod() == RegressionModel.NormalizationMethod.LOGIT;
            return Optional.of(isLogit ? 1 / (1 + Math.exp(-sum)) : sum);
        }
        // Softmax keeps the order of the sums.
        return sums.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(entry -> -new ArrayList<>(sums.keySet()).indexOf(entry.getKey())))
                .map(Map.Entry::getKey);
    }

    private Optional<Double> sum(RegressionTable table) {
        var sum = table.getIntercept().doubleValue();
        for (var predictor : table.getNumericPredictors()) {
            if (!(fields.get(predictor.getField()) instanceof Double value)) {
                return Optional.empty();
            }
            var exponent = predictor.getExponent() == null ? 1 : predictor.getExponent();
            sum += predictor.getCoefficient().doubleValue() * Math.pow(value, exponent);
        }
        for (var predictor : table.getCategoricalPredictors()) {
            var isThere = predictor.getValue().equals(fields.get(predictor.getField()));
            sum += isThere ? predictor.getCoefficient().doubleValue() : 0;
        }
        return Optional.of(sum);
    }

    private Optional<Object> tree(TreeModel tree, Node node) {
        for (var child : node.hasNodes() ? node.getNodes() : List.<Node>of()) {
            var truth = truth(child.requirePredicate());
            if (truth.isPresent() && truth.get()) {
                return tree(tree, child);
            }
            if (truth.isEmpty()) {
                switch (tree.getMissingValueStrategy()) {
                    case LAST_PREDICTION -> {
                        return score(tree, node);
                    }
                    case NULL_PREDICTION -> {
                        return Optional.empty();
                    }
                    case DEFAULT_CHILD -> {
                        return tree(
                                tree,
                                node.getNodes().stream()
                                        .filter(each -> node.getDefaultChild().equals(each.getId()))
                                        .findFirst()
                                        .orElseThrow());
                    }
                    default -> {}
                }
            }
        }
        var isLeaf = !node.hasNodes();
        return isLeaf || tree.getNoTrueChildStrategy() == TreeModel.NoTrueChildStrategy.RETURN_LAST_PREDICTION
                ? score(tree, node)
                : Optional.empty();
    }

    private static Optional<Object> score(TreeModel tree, Node node) {
        var isNumber = tree.getMiningFunction() == org.dmg.pmml.MiningFunction.REGRESSION;
        return Optional.ofNullable(node.getScore())
                .map(score -> isNumber ? Double.valueOf(score.toString()) : score.toString());
    }

    private Optional<Object> card(Scorecard card) {
        var sum = card.getInitialScore().doubleValue();
        for (var characteristic : card.getCharacteristics().getCharacteristics()) {
            var hit = characteristic.getAttributes().stream()
                    .filter(each -> truth(each.getPredicate()).orElse(false))
                    .findFirst();
            if (hit.isEmpty()) {
                return Optional.empty();
            }
            sum += hit.get().getPartialScore().doubleValue();
        }
        return Optional.of(sum);
    }

    private Optional<Object> ensemble(MiningModel model) {
        var segmentation = model.getSegmentation();
        var answers = new ArrayList<Object>();
        for (Segment segment : segmentation.getSegments()) {
            if (truth(segment.getPredicate()).orElse(false)) {
                var answer = answer(segment.getModel());
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                answers.add(answer.get());
                if (segmentation.getMultipleModelMethod() == Segmentation.MultipleModelMethod.SELECT_FIRST) {
                    break;
                }
            }
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        return switch (segmentation.getMultipleModelMethod()) {
            case SUM ->
                Optional.of(answers.stream().mapToDouble(each -> (Double) each).sum());
            case AVERAGE ->
                Optional.of(answers.stream()
                        .mapToDouble(each -> (Double) each)
                        .average()
                        .orElseThrow());
            case MAX ->
                Optional.of(answers.stream()
                        .mapToDouble(each -> (Double) each)
                        .max()
                        .orElseThrow());
            case SELECT_FIRST -> Optional.of(answers.get(0));
            case MAJORITY_VOTE -> votes(answers);
            default -> throw new IllegalArgumentException("the oracle does not know it");
        };
    }

    /** The class with most votes where one has most; the oracle is silent about draws. */
    private static Optional<Object> votes(List<Object> answers) {
        var counts = new LinkedHashMap<Object, Integer>();
        answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        var first = counts.keySet().stream()
                .filter(each -> counts.get(each).equals(most))
                .toList();
        return Optional.of(first.size() == 1 ? first.get(0) : "draw");
    }

    private Optional<Boolean> truth(Predicate predicate) {
        if (predicate instanceof True || predicate instanceof False) {
            return Optional.of(predicate instanceof True);
        }
        if (predicate instanceof SimplePredicate simple) {
            return comparison(simple);
        }
        if (predicate instanceof SimpleSetPredicate set) {
            var array = set.getArray();
            var isIn = set.getBooleanOperator() == SimpleSetPredicate.BooleanOperator.IS_IN;
            return Optional.ofNullable(fields.get(set.getField()))
                    .map(value ->
                            ArrayUtil.parse(array.getType(), array.getValue().toString())
                                            .contains(value)
                                    == isIn);
        }
        return compound((CompoundPredicate) predicate);
    }

    private Optional<Boolean> comparison(SimplePredicate predicate) {
        var value = fields.get(predicate.getField());
        var operator = predicate.getOperator();
        if (operator == SimplePredicate.Operator.IS_MISSING) {
            return Optional.of(value == null);
        }
        if (operator == SimplePredicate.Operator.IS_NOT_MISSING) {
            return Optional.of(value != null);
        }
        if (value == null) {
            return Optional.empty();
        }
        var constant = predicate.getValue().toString();
        var order = value instanceof Double number
                ? number.compareTo(Double.valueOf(constant))
                : value.toString().compareTo(constant);
        return Optional.of(
                switch (operator) {
                    case EQUAL -> order == 0;
                    case NOT_EQUAL -> order != 0;
                    case LESS_THAN -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER_THAN -> order > 0;
                    default -> order >= 0;
                });
    }

    private Optional<Boolean> compound(CompoundPredicate predicate) {
        var truths = predicate.getPredicates().stream().map(this::truth).toList();
        var hasUnknown = truths.contains(Optional.<Boolean>empty());
        return switch (predicate.getBooleanOperator()) {
            case AND ->
                truths.contains(Optional.of(false))
                        ? Optional.of(false)
                        : hasUnknown ? Optional.empty() : Optional.of(true);
            case OR ->
                truths.contains(Optional.of(true))
                        ? Optional.of(true)
                        : hasUnknown ? Optional.empty() : Optional.of(false);
            case XOR ->
                hasUnknown
                        ? Optional.empty()
                        : Optional.of(truths.stream()
                                                .filter(each -> each.orElseThrow())
                                                .count()
                                        % 2
                                == 1);
            case SURROGATE -> truths.stream().flatMap(Optional::stream).findFirst();
        };
    }
}
