package io.hengce.flow.diff;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import java.util.List;

/** The variables, splits and leaves of a decision tree. */
record TreeParts(Labels labels) {

    List<PartGroup> of(DecisionTreeNode tree) {
        var variables = tree.variables().stream()
                .map(each -> Part.of("variable", each, each, Facets::new).named(labels.value(each)))
                .toList();
        var splits = tree.splits().stream()
                .map(each -> Part.of(
                                "split",
                                each.id(),
                                each,
                                () -> new Facets().both("name", each.name()).text("otherwise", each.otherwise()))
                        .named(each.name())
                        .with(() -> List.of(branches(each.branches()))))
                .toList();
        var columns = tree.variables().stream()
                .map(each -> new Column(each, labels.value(each), each))
                .toList();
        var leaves = tree.leaves().stream()
                .map(each -> Part.of(
                                "leaf",
                                each.id(),
                                new TableParts.Whole(each, tree.variables()),
                                () -> leaf(columns, each))
                        .named(each.name()))
                .toList();
        return List.of(
                PartGroup.ofFields("variables", variables),
                PartGroup.fixed("splits", splits),
                PartGroup.fixed("leaves", leaves));
    }

    private static PartGroup branches(List<TreeBranch> branches) {
        return PartGroup.of(
                "branches",
                branches.stream()
                        .map(each -> Part.of(
                                        "treeBranch",
                                        each.id(),
                                        each,
                                        () -> new Facets()
                                                .both("name", each.name())
                                                .condition("when", each.when())
                                                .text("leadsTo", each.to()))
                                .named(each.name()))
                        .toList());
    }

    private static Facets leaf(List<Column> columns, TreeLeaf leaf) {
        var facets = new Facets().both("name", leaf.name());
        for (var at = 0; at < leaf.values().size(); at++) {
            var column = CrossParts.column(columns, at);
            facets.cell("writes", column, at, column.written(leaf.values().get(at)));
        }
        return facets;
    }
}
