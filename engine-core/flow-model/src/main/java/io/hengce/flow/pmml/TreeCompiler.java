package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.dmg.pmml.ScoreDistribution;
import org.dmg.pmml.tree.Node;
import org.dmg.pmml.tree.TreeModel;
import org.dmg.pmml.tree.TreeModel.MissingValueStrategy;

/** Lays a tree out in arrays, breadth first. One per tree. */
final class TreeCompiler {

    private final Scope scope;
    private final Goal goal;
    private final List<Node> nodes = new ArrayList<>();
    private double[] classes = {};

    TreeCompiler(Scope scope, Goal goal) {
        this.scope = scope;
        this.goal = goal;
    }

    Scorer compile(TreeModel tree) {
        nodes.add(tree.requireNode());
        for (var number = 0; number < nodes.size(); number++) {
            nodes.addAll(children(nodes.get(number)));
        }
        if (goal.isClass()) {
            classes = goal.classes(List.copyOf(classNames()), Findings.where(tree));
        }
        var first = new int[nodes.size()];
        var children = new int[nodes.size()];
        var defaults = new int[nodes.size()];
        var next = 1;
        for (var number = 0; number < nodes.size(); number++) {
            var node = nodes.get(number);
            first[number] = node.hasNodes() ? next : -1;
            children[number] = children(node).size();
            next += children[number];
            defaults[number] = tree.getMissingValueStrategy() == MissingValueStrategy.DEFAULT_CHILD && node.hasNodes()
                    ? defaultChild(node, first[number])
                    : -1;
        }
        var laid = new TreeScorer.Nodes(conditions(), first, children, defaults, scores(), probabilities());
        return new TreeScorer(laid, classes, tree.getMissingValueStrategy(), tree.getNoTrueChildStrategy());
    }

    /** A leaf of the parser's refuses to be asked for children. */
    private static List<Node> children(Node node) {
        return node.hasNodes() ? node.getNodes() : List.of();
    }

    private static List<ScoreDistribution> counts(Node node) {
        return node.hasScoreDistributions() ? node.getScoreDistributions() : List.of();
    }

    private LinkedHashSet<String> classNames() {
        var names = new LinkedHashSet<String>();
        for (var node : nodes) {
            counts(node).forEach(each -> names.add(String.valueOf(each.requireValue())));
        }
        nodes.stream().map(Node::getScore).filter(Objects::nonNull).forEach(score -> names.add(score.toString()));
        return names;
    }

    private int defaultChild(Node node, int first) {
        var wanted = node.getDefaultChild();
        for (var number = 0; number < node.getNodes().size(); number++) {
            if (wanted != null && wanted.equals(node.getNodes().get(number).getId())) {
                return first + number;
            }
        }
        scope.findings().add("PMML_INCOMPLETE", Findings.where(node), "defaultChild");
        return first;
    }

    private Condition[] conditions() {
        var compiler = new ConditionCompiler(scope);
        return nodes.stream()
                .map(node -> compiler.compile(node.requirePredicate()))
                .toArray(Condition[]::new);
    }

    private double[] scores() {
        return nodes.stream().mapToDouble(this::score).toArray();
    }

    /** A class node without a score answers its most frequent class. */
    private double score(Node node) {
        var score = node.getScore();
        if (score != null) {
            return goal.isClass()
                    ? scope.draft().literal(score, goal.kind(), Findings.where(node))
                    : scope.draft().number(score, Findings.where(node));
        }
        if (!goal.isClass() || !node.hasScoreDistributions()) {
            return Double.NaN;
        }
        return classes[Goal.greatest(shares(node))];
    }

    private double[][] probabilities() {
        return nodes.stream()
                .map(node -> goal.isClass() ? shares(node) : new double[0])
                .toArray(double[][]::new);
    }

    /** The share of each class at a node: as it says, else by its counts, else all to its score. */
    private double[] shares(Node node) {
        var shares = new double[classes.length];
        var counts = counts(node);
        if (counts.isEmpty()) {
            var score = node.getScore();
            if (score != null) {
                shares[classOf(score, node)] = 1;
            }
            return shares;
        }
        var where = Findings.where(node);
        var isSaid = counts.stream().allMatch(each -> each.getProbability() != null);
        for (var each : counts) {
            var share = isSaid ? each.requireProbability() : each.requireRecordCount();
            shares[classOf(each.requireValue(), node)] += scope.draft().number(share, where);
        }
        return isSaid ? shares : divided(shares, node);
    }

    private double[] divided(double[] shares, Node node) {
        var sum = 0.0;
        for (var share : shares) {
            sum += share;
        }
        if (!(sum > 0)) {
            scope.findings().add("PMML_INCOMPLETE", Findings.where(node), ScoreDistribution.class.getSimpleName());
            return shares;
        }
        for (var number = 0; number < shares.length; number++) {
            shares[number] /= sum;
        }
        return shares;
    }

    private int classOf(Object name, Node node) {
        return Goal.indexOf(classes, scope.draft().literal(name, goal.kind(), Findings.where(node)));
    }
}
