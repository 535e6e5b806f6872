package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParallelEditsTest {

    private final FlowDocument checks = Documents.parallelChecks();

    @Test
    void addsABranchThatLeadsToTheJoin() {
        var drawn = ParallelEdits.add("details").apply(checks);

        assertThat(ports(drawn, "details")).containsExactly("money", "person", "branch_3");
        assertThat(drawn.edges()).contains(new Edge("e1", "details", "branch_3", "detailed"));
        assertThat(FlowChecker.standard().check(drawn).diagnostics()).noneMatch(Diagnostic::isError);
    }

    @Test
    void addsEveryBranchUnderAnIdOfItsOwn() {
        var twice =
                ParallelEdits.add("details").apply(ParallelEdits.add("details").apply(checks));
        var without = ParallelEdits.remove("details", "branch_3").apply(twice);

        assertThat(ports(twice, "details")).endsWith("branch_3", "branch_4");
        assertThat(ports(ParallelEdits.add("details").apply(without), "details"))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesABranchAwayWithWhatStandsInIt() {
        var drawn = ParallelEdits.remove("checks", "credit").apply(checks);

        assertThat(ports(drawn, "checks")).containsExactly("fraud", "later");
        assertThat(drawn.nodes())
                .extracting(FlowNode::id)
                .containsExactlyInAnyOrder(
                        "start", "checks", "fraud_rules", "checked", "age_rules", "way", "approve", "end");
        assertThat(FlowChecker.standard().check(drawn).diagnostics()).noneMatch(Diagnostic::isError);
    }

    @Test
    void namesABranch() {
        var drawn = ParallelEdits.name("checks", "fraud", Language.EN, "Fraud watch")
                .apply(checks);

        assertThat(drawn.node("checks")
                        .map(node -> ((ParallelNode) node).ports().get(0).name()))
                .hasValueSatisfying(name -> {
                    assertThat(name.en()).isEqualTo("Fraud watch");
                    assertThat(name.zh()).isEqualTo("反欺诈");
                });
    }

    @Test
    void changesNothingWhereThereIsNoSuchParallel() {
        assertThat(ParallelEdits.add("ratios").apply(checks)).isEqualTo(checks);
        assertThat(ParallelEdits.remove("nowhere", "a").apply(checks)).isEqualTo(checks);
    }

    private static List<String> ports(FlowDocument document, String parallel) {
        return document.node(parallel)
                .map(node -> ((ParallelNode) node)
                        .ports().stream().map(ParallelPort::id).toList())
                .orElseThrow();
    }
}
