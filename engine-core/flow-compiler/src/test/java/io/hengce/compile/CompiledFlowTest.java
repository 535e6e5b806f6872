package io.hengce.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.plan.PlannedTest;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CompiledFlowTest {

    @Test
    void theSameFlowGivesTheSameText() {
        var once = compile(Documents.smallLoan());
        var again = compile(Documents.smallLoan());

        assertThat(again.bpmn()).isEqualTo(once.bpmn());
        assertThat(again.rulePlan().names(rule -> true))
                .isEqualTo(once.rulePlan().names(rule -> true));
    }

    @Test
    void theLanguageOfTheMachineMeansNothing() {
        var usual = compile(Documents.smallLoan());
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG")); // its digits are not 0 to 9
        try {
            var elsewhere = compile(Documents.smallLoan());

            assertThat(elsewhere.bpmn()).isEqualTo(usual.bpmn());
            assertThat(elsewhere.rulePlan().names(rule -> true))
                    .isEqualTo(usual.rulePlan().names(rule -> true));
            assertThat(testKeys(elsewhere)).isEqualTo(testKeys(usual));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> testKeys(CompiledFlow compiled) {
        return compiled.rulePlan().nodes().stream()
                .flatMap(node -> node.tests().stream())
                .map(PlannedTest::key)
                .toList();
    }

    @Test
    void theOrderOfNodesAndEdgesInTheFileMeansNothing() {
        var document = Documents.smallLoan();
        var shuffled = document.withNodes(reversed(document.nodes())).withEdges(reversed(document.edges()));

        assertThat(compile(shuffled).bpmn()).isEqualTo(compile(document).bpmn());
    }

    @Test
    void drawsOneElementForEachNode() {
        var document = Documents.smallLoan();

        var bpmn = compile(document).bpmn();

        for (var node : document.nodes()) {
            assertThat(bpmn).contains("<" + node.accept(new ElementNames()) + " id=\"node_" + node.id() + "\"");
        }
        assertThat(elements(
                        bpmn, "<(task|scriptTask|businessRuleTask|startEvent|endEvent|exclusiveGateway) id=\"node_"))
                .isEqualTo(document.nodes().size());
    }

    @Test
    void drawsAGatewayBeforeAJoinForABranchThatComesByNoneOrSeveralEdges() {
        var bpmn = compile(Documents.parallelChecks()).bpmn();

        assertThat(bpmn)
                .contains("<parallelGateway id=\"node_checks\"", "<parallelGateway id=\"node_checked\"")
                .contains("id=\"meet_checked.credit\"", "id=\"meet_checked.later\"")
                .doesNotContain("meet_checked.fraud", "meet_detailed", "merge_checked");
    }

    @Test
    void plansOneRuleForEveryRuleRowAndBin() {
        var document = Documents.smallLoan();

        var plan = compile(document).rulePlan();

        assertThat(plan.ruleCount()).isEqualTo(5 + 2 + 10);
        assertThat(plan.names(rule -> true)).doesNotHaveDuplicates().allMatch(name -> name.matches("R\\d{6}"));
    }

    @Test
    void theProcessIsTheDocumentWithoutItsDiagram() {
        var compiled = compile(Documents.smallLoan());

        assertThat(compiled.process()).doesNotContain("bpmndi:BPMN");
        var process = compiled.process().substring(0, compiled.process().indexOf("</process>"));
        assertThat(compiled.bpmn()).startsWith(process).contains("<bpmndi:BPMNDiagram");
    }

    private static long elements(String bpmn, String pattern) {
        return Pattern.compile(pattern).matcher(bpmn).results().count();
    }

    private static <T> List<T> reversed(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static CompiledFlow compile(FlowDocument document) {
        return FlowCompiler.compile(check(document));
    }

    private static ValidFlow check(FlowDocument document) {
        return FlowChecker.standard().check(document).get();
    }

    private static final class ElementNames implements FlowNode.Cases<String> {
        @Override
        public String start(StartNode node) {
            return "startEvent";
        }

        @Override
        public String derive(DeriveNode node) {
            return "scriptTask";
        }

        @Override
        public String dataSource(DataSourceNode node) {
            return "task";
        }

        @Override
        public String ruleSet(RuleSetNode node) {
            return "businessRuleTask";
        }

        @Override
        public String listMatch(ListMatchNode node) {
            return "scriptTask";
        }

        @Override
        public String parallel(ParallelNode node) {
            return "parallelGateway";
        }

        @Override
        public String join(JoinNode node) {
            return "parallelGateway";
        }

        @Override
        public String decisionTable(DecisionTableNode node) {
            return "businessRuleTask";
        }

        @Override
        public String crossTable(CrossTableNode node) {
            return "businessRuleTask";
        }

        @Override
        public String decisionTree(DecisionTreeNode node) {
            return "businessRuleTask";
        }

        @Override
        public String scorecard(ScorecardNode node) {
            return "businessRuleTask";
        }

        @Override
        public String model(ModelNode node) {
            return "scriptTask";
        }

        @Override
        public String branch(BranchNode node) {
            return "exclusiveGateway";
        }

        @Override
        public String split(SplitNode node) {
            return node.groups().size() > 1 ? "exclusiveGateway" : "scriptTask";
        }

        @Override
        public String verdict(VerdictNode node) {
            return "scriptTask";
        }

        @Override
        public String limitPricing(LimitPricingNode node) {
            return "businessRuleTask";
        }

        @Override
        public String review(ReviewNode node) {
            return "scriptTask";
        }

        @Override
        public String subFlow(SubFlowNode node) {
            return "callActivity";
        }

        @Override
        public String loop(LoopNode node) {
            return "callActivity";
        }

        @Override
        public String end(EndNode node) {
            return "endEvent";
        }
    }
}
