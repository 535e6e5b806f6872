package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random decision trees, from a lone leaf to three splits deep. One per tree. */
final class TreeGenerator {

    private final Random random;
    private final ExpressionGenerator expressions;
    private final List<Field> variables;
    private final List<TreeSplit> splits = new ArrayList<>();
    private final List<TreeLeaf> leaves = new ArrayList<>();
    private int parts;

    TreeGenerator(Random random, FieldGenerator fields) {
        this.random = random;
        this.expressions = new ExpressionGenerator(fields.readable(), random);
        this.variables = random.nextBoolean() ? List.of(fields.derived()) : List.of(fields.derived(), fields.derived());
    }

    DecisionTreeNode tree(String id, LocalizedText name) {
        part(random.nextInt(4), name);
        return new DecisionTreeNode(id, name, variables.stream().map(Field::id).toList(), splits, leaves);
    }

    private String part(int depth, LocalizedText name) {
        parts++;
        if (depth == 0 || parts > 30) {
            var leaf = new TreeLeaf("t" + parts, name, values());
            leaves.add(leaf);
            return leaf.id();
        }
        var id = "t" + parts;
        var place = splits.size();
        splits.add(new TreeSplit(id, name, List.of(), ""));
        var branches = new ArrayList<TreeBranch>();
        for (var number = 0; number <= random.nextInt(2); number++) {
            var when = expressions.condition(random.nextInt(3));
            branches.add(new TreeBranch("b" + number, name, when, part(random.nextInt(depth), name)));
        }
        splits.set(place, new TreeSplit(id, name, branches, part(random.nextInt(depth), name)));
        return id;
    }

    private List<String> values() {
        return variables.stream()
                .map(variable -> random.nextInt(12) == 0
                        ? "missing"
                        : expressions.expression(variable.type(), random.nextInt(2)))
                .toList();
    }
}
