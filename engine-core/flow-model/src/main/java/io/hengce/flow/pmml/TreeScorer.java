package io.hengce.flow.pmml;

import java.util.Arrays;
import org.dmg.pmml.tree.TreeModel.MissingValueStrategy;
import org.dmg.pmml.tree.TreeModel.NoTrueChildStrategy;

/** Walks a tree that lies in arrays, a node being its index: children of one node lie side by side. */
final class TreeScorer implements Scorer {

    private final Nodes nodes;
    private final double[] classes;
    private final MissingValueStrategy unknown;
    private final NoTrueChildStrategy nowhere;

    TreeScorer(Nodes nodes, double[] classes, MissingValueStrategy unknown, NoTrueChildStrategy nowhere) {
        this.nodes = nodes;
        this.classes = classes;
        this.unknown = unknown;
        this.nowhere = nowhere;
    }

    /**
     * The tree in arrays.
     *
     * @param conditions of each node; the root's is 0
     * @param firstChild the first child of each node, or −1 at a leaf
     * @param children how many each node has
     * @param defaultChild where a walk goes that hangs on a missing value, or −1
     * @param scores NaN where a node has none
     * @param probabilities of each node by class; empty arrays in trees that come to a number
     */
    record Nodes(
            Condition[] conditions,
            int[] firstChild,
            int[] children,
            int[] defaultChild,
            double[] scores,
            double[][] probabilities) {}

    @Override
    public double[] classes() {
        return classes;
    }

    @Override
    public double score(double[] slots, double[] probabilities) {
        var at = nodes.conditions[0].of(slots) == Condition.TRUE ? walk(slots) : -1;
        if (at < 0 || Double.isNaN(nodes.scores[at])) {
            Arrays.fill(probabilities, Double.NaN);
            return Double.NaN;
        }
        System.arraycopy(nodes.probabilities[at], 0, probabilities, 0, probabilities.length);
        return nodes.scores[at];
    }

    /** The node whose answer counts, or −1. */
    private int walk(double[] slots) {
        var at = 0;
        while (nodes.children[at] > 0) {
            var next = step(at, slots);
            if (next == STAY) {
                return at;
            }
            if (next == NOWHERE) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static final int STAY = -1;
    private static final int NOWHERE = -2;

    private int step(int at, double[] slots) {
        var first = nodes.firstChild[at];
        for (var child = first; child < first + nodes.children[at]; child++) {
            var truth = nodes.conditions[child].of(slots);
            if (truth == Condition.TRUE) {
                return child;
            }
            if (truth == Condition.UNKNOWN && unknown != MissingValueStrategy.NONE) {
                return unknownFrom(at);
            }
        }
        return nowhere == NoTrueChildStrategy.RETURN_LAST_PREDICTION ? STAY : NOWHERE;
    }

    private int unknownFrom(int at) {
        return switch (unknown) {
            case LAST_PREDICTION -> STAY;
            case DEFAULT_CHILD -> nodes.defaultChild[at];
            default -> NOWHERE;
        };
    }
}
