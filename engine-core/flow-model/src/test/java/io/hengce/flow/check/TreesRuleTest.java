package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TreesRuleTest {

    private static final String LEAVES = "{'id':'l1','values':['1']},{'id':'l2','values':['missing']}";

    @Test
    void acceptsATreeAndALoneLeaf() {
        assertThat(tree(split("s", "l1", "l2"), LEAVES).problemsButUnwritten()).isEmpty();
        assertThat(tree("", "{'id':'l1','values':['1']}").problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesATreeWithoutLeavesOrVariables() {
        assertThat(tree("", "").problemsButUnwritten()).containsExactly("TREE_WITHOUT_LEAF tree");
        assertThat(Drawing.chain(
                                "{'id':'tree','kind':'decision_tree','variables':[],'leaves':[{'id':'l','values':[]}]}")
                        .problems())
                .containsExactly("TREE_WITHOUT_VARIABLE tree");
    }

    @Test
    void refusesLeavesOfAnotherWidth() {
        assertThat(tree("", "{'id':'l1','values':['1','2']}").problemsButUnwritten())
                .containsExactly("TREE_LEAF_VALUES tree/leaves/l1");
    }

    @Test
    void refusesASplitWithoutBranchesAndOneWithTooMany() {
        assertThat(tree("{'id':'s','branches':[],'otherwise':'l1'}", "{'id':'l1','values':['1']}")
                        .problemsButUnwritten())
                .containsExactly("TREE_BRANCHES tree/splits/s");
        assertThat(comb(200).problemsButUnwritten()).isEmpty();
        assertThat(comb(201).problemsButUnwritten()).containsExactly("TREE_BRANCHES tree/splits/s");
    }

    @Test
    void refusesTheBranchThatIsAlwaysThere() {
        assertThat(tree(split("s", "l1", "l2").replace("'id':'b'", "'id':'otherwise'"), LEAVES)
                        .problemsButUnwritten())
                .containsExactly("BRANCH_PORT_RESERVED tree/splits/s/branches/otherwise");
    }

    @Test
    void refusesWaysToNowhereAndTwoWaysToOnePart() {
        assertThat(tree(split("s", "l1", "l3"), LEAVES).problemsButUnwritten())
                .containsExactly("TREE_PART_UNREACHED tree/leaves/l2", "TREE_TARGET_UNKNOWN tree/splits/s/otherwise");
        assertThat(tree(split("s", "l1", "l1"), LEAVES).problemsButUnwritten())
                .containsExactly("TREE_PART_UNREACHED tree/leaves/l2", "TREE_TARGET_TWICE tree/splits/s/otherwise");
    }

    @Test
    void refusesACircle() {
        assertThat(tree(split("s", "s", "l1"), LEAVES).problemsButUnwritten())
                .containsExactly("TREE_PART_UNREACHED tree/leaves/l2", "TREE_TARGET_TWICE tree/splits/s/branches/b");
        assertThat(tree(
                                split("s", "l1", "l2") + "," + split("t", "u", "l3") + "," + split("u", "t", "l4"),
                                LEAVES + ",{'id':'l3','values':['1']},{'id':'l4','values':['1']}")
                        .problemsButUnwritten())
                .contains("TREE_PART_UNREACHED tree/splits/t", "TREE_PART_UNREACHED tree/splits/u");
    }

    @Test
    void warnsOfConditionsThatAreConstant() {
        assertThat(tree(split("s", "l1", "l2").replace("age < 30", "true"), LEAVES)
                        .problemsButUnwritten())
                .containsExactly("TREE_BRANCH_ALWAYS tree/splits/s/branches/b");
        assertThat(tree(split("s", "l1", "l2").replace("age < 30", "false"), LEAVES)
                        .problemsButUnwritten())
                .containsExactly("TREE_BRANCH_NEVER tree/splits/s/branches/b");
    }

    @Test
    void refusesTextsThatDoNotRead() {
        assertThat(tree(split("s", "l1", "l2").replace("age < 30", "age + 1"), LEAVES)
                        .check()
                        .diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactly("tree/splits/s/branches/b");
        assertThat(tree("", "{'id':'l1','values':['ages']}").check().diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactly("tree/leaves/l1/values/0");
    }

    @Test
    void isAtMostThirtyTwoSplitsDeep() {
        assertThat(chain(32).problemsButUnwritten()).isEmpty();
        assertThat(chain(33).problemsButUnwritten()).containsExactly("TREE_TOO_DEEP tree");
    }

    @Test
    void hasAtMostFiftyThousandLeaves() {
        var leaves = IntStream.rangeClosed(0, TreesRule.LEAVES)
                .mapToObj("{'id':'l%d','values':['1']}"::formatted)
                .collect(Collectors.joining(","));

        assertThat(tree("", leaves).problemsButUnwritten()).contains("TREE_TOO_LARGE tree");
    }

    private static Drawing comb(int branches) {
        var all = IntStream.range(0, branches)
                .mapToObj(number ->
                        "{'id':'b%d','when':'age < %d','to':'l%d'}".formatted(number, number % 100 + 1, number))
                .collect(Collectors.joining(","));
        var leaves = IntStream.rangeClosed(0, branches)
                .mapToObj("{'id':'l%d','values':['1']}"::formatted)
                .collect(Collectors.joining(","));
        return tree("{'id':'s','branches':[%s],'otherwise':'l%d'}".formatted(all, branches), leaves);
    }

    private static Drawing chain(int depth) {
        var splits = IntStream.range(0, depth)
                .mapToObj(number ->
                        split("s" + number, "l" + number, number == depth - 1 ? "l" + depth : "s" + (number + 1)))
                .collect(Collectors.joining(","));
        var leaves = IntStream.rangeClosed(0, depth)
                .mapToObj("{'id':'l%d','values':['1']}"::formatted)
                .collect(Collectors.joining(","));
        return tree(splits, leaves);
    }

    private static String split(String id, String to, String otherwise) {
        return "{'id':'%s','branches':[{'id':'b','when':'age < 30','to':'%s'}],'otherwise':'%s'}"
                .formatted(id, to, otherwise);
    }

    private static Drawing tree(String splits, String leaves) {
        return Drawing.chain("{'id':'tree','kind':'decision_tree','variables':['x'],'splits':[%s],'leaves':[%s]}"
                        .formatted(splits, leaves))
                .usualFields();
    }
}
