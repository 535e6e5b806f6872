package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BranchesRuleTest {

    @Test
    void acceptsABranch() {
        assertThat(branch("{'id':'yes','when':'age < 18'}")
                        .edge("way", "yes", "approve")
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesABranchWithoutPorts() {
        assertThat(branch("").problemsButUnwritten()).containsExactly("BRANCH_WITHOUT_PORT way");
    }

    @Test
    void refusesThePortThatIsAlwaysThere() {
        assertThat(branch("{'id':'otherwise','when':'age < 18'}").problemsButUnwritten())
                .containsExactly("BRANCH_PORT_RESERVED way/ports/otherwise");
    }

    @Test
    void refusesAPortConditionThatIsNoCondition() {
        var found = branch("{'id':'yes','when':'age + 1'}")
                .edge("way", "yes", "approve")
                .check()
                .diagnostics();

        assertThat(found)
                .filteredOn(problem -> problem.isError())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.place().withoutSpan().toString()).isEqualTo("way/ports/yes"));
    }

    @Test
    void warnsOfConstantConditions() {
        assertThat(branch("{'id':'never','when':'false'},{'id':'always','when':'true'}")
                        .edge("way", "never", "approve")
                        .edge("way", "always", "approve")
                        .problemsButUnwritten())
                .containsExactly("BRANCH_PORT_ALWAYS way/ports/always", "BRANCH_PORT_NEVER way/ports/never");
    }

    /** start → way → (otherwise) approve → end. */
    private static Drawing branch(String ports) {
        return new Drawing()
                .usualFields()
                .node(Drawing.START)
                .node("{'id':'way','kind':'branch','ports':[%s]}".formatted(ports))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "way")
                .edge("way", "otherwise", "approve")
                .edge("approve", "end");
    }
}
