package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.TreeSplit;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A decision tree is a tree: every split and leaf but the root hangs below one branch; its leaves have a value a variable, and it is not too deep or large. */
final class TreesRule implements CheckRule {

    static final int DEPTH = 32;
    static final int LEAVES = 50_000;
    static final int BRANCHES = 200;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().decisionTrees) {
            var tree = new Tree(node, new TreePlaces(node.id()), problems, new HashMap<>());
            tree.parts();
            tree.targets();
            tree.reached();
        }
    }

    /**
     * One tree under check.
     *
     * @param above the parts that hang below a branch, each with the split above it
     */
    private record Tree(DecisionTreeNode node, TreePlaces places, Problems problems, Map<String, String> above) {

        void parts() {
            var whole = Place.ofNode(node.id());
            if (node.variables().isEmpty()) {
                problems.add(Mistake.TREE_WITHOUT_VARIABLE, whole, node.id());
            }
            if (node.leaves().isEmpty()) {
                problems.add(Mistake.TREE_WITHOUT_LEAF, whole, node.id());
            }
            if (node.leaves().size() > LEAVES || node.variables().size() > LimitsRule.TABLE_COLUMNS) {
                problems.add(
                        Mistake.TREE_TOO_LARGE,
                        whole,
                        node.id(),
                        node.leaves().size(),
                        node.variables().size(),
                        LEAVES,
                        LimitsRule.TABLE_COLUMNS);
            }
            node.splits().forEach(this::split);
            node.leaves().forEach(this::leaf);
        }

        private void split(TreeSplit split) {
            var count = split.branches().size();
            if (count == 0 || count > BRANCHES) {
                problems.add(Mistake.TREE_BRANCHES, places.split(split.id()), split.id(), count, BRANCHES);
            }
            for (var branch : split.branches()) {
                if (branch.id().equals(TreeSplit.OTHERWISE)) {
                    problems.add(
                            Mistake.BRANCH_PORT_RESERVED,
                            places.branch(split.id(), branch.id()),
                            split.id(),
                            branch.id());
                }
            }
        }

        private void leaf(TreeLeaf leaf) {
            if (leaf.values().size() != node.variables().size()) {
                problems.add(
                        Mistake.TREE_LEAF_VALUES,
                        places.leaf(leaf.id()),
                        leaf.id(),
                        leaf.values().size(),
                        node.variables().size());
            }
        }

        void targets() {
            var known = new HashSet<String>();
            node.splits().forEach(split -> known.add(split.id()));
            node.leaves().forEach(leaf -> known.add(leaf.id()));
            for (var split : node.splits()) {
                for (var branch : split.branches()) {
                    target(split, branch.to(), places.branch(split.id(), branch.id()), known);
                }
                target(split, split.otherwise(), places.otherwise(split.id()), known);
            }
        }

        private void target(TreeSplit split, String to, Place place, Set<String> known) {
            if (!known.contains(to)) {
                problems.add(Mistake.TREE_TARGET_UNKNOWN, place, to);
            } else if (node.root().filter(to::equals).isPresent() || above.containsKey(to)) {
                problems.add(Mistake.TREE_TARGET_TWICE, place, to);
            } else {
                above.put(to, split.id());
            }
        }

        /** From the root on; what is not come to hangs nowhere, or below itself. */
        void reached() {
            var depths = depths();
            node.splits().stream()
                    .map(TreeSplit::id)
                    .filter(id -> !depths.containsKey(id))
                    .forEach(id -> problems.add(Mistake.TREE_PART_UNREACHED, places.split(id), id));
            node.leaves().stream()
                    .map(TreeLeaf::id)
                    .filter(id -> !depths.containsKey(id))
                    .forEach(id -> problems.add(Mistake.TREE_PART_UNREACHED, places.leaf(id), id));
            var deepest =
                    depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (deepest > DEPTH) {
                problems.add(Mistake.TREE_TOO_DEEP, Place.ofNode(node.id()), node.id(), deepest, DEPTH);
            }
        }

        /** How many splits stand above each part. */
        private Map<String, Integer> depths() {
            var below = new HashMap<String, Set<String>>();
            above.forEach((part, split) ->
                    below.computeIfAbsent(split, key -> new HashSet<>()).add(part));
            var depths = new HashMap<String, Integer>();
            var open = new ArrayDeque<String>();
            node.root().ifPresent(root -> {
                depths.put(root, 0);
                open.add(root);
            });
            while (!open.isEmpty()) {
                var part = open.remove();
                var depth = depths.getOrDefault(part, 0) + 1;
                for (var next : below.getOrDefault(part, Set.of())) {
                    if (depths.putIfAbsent(next, depth) == null) {
                        open.add(next);
                    }
                }
            }
            return depths;
        }
    }
}
