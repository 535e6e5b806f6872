package io.hengce.designer.words;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
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
import io.hengce.flow.value.Outcome;
import java.util.Locale;

/** What a node is called, and what it holds in a few words. */
public final class NodeWords {

    private final Words words;

    public NodeWords(Words words) {
        this.words = words;
    }

    /** The node's name, or its id where it has none. */
    public String name(FlowNode node) {
        var name = words.say(node.name());
        return name.isEmpty() ? node.id() : name;
    }

    /** The name of a port of the node. */
    public String port(FlowNode node, String port) {
        return node.exits().stream()
                .filter(exit -> exit.port().equals(port))
                .findFirst()
                .map(exit -> words.say(exit.name()))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> port.equals(BranchNode.OTHERWISE) ? words.say("branch.otherwise") : port);
    }

    public String summary(FlowNode node) {
        return node.accept(new Summaries());
    }

    public String outcome(Outcome outcome) {
        return words.say("outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private String count(String what, int count) {
        return words.say("count." + what + (count == 1 ? ".one" : ""), count);
    }

    private final class Summaries implements FlowNode.Cases<String> {
        @Override
        public String start(StartNode node) {
            return words.say("kind.start");
        }

        @Override
        public String derive(DeriveNode node) {
            return count("variables", node.assignments().size());
        }

        @Override
        public String dataSource(DataSourceNode node) {
            return node.source();
        }

        @Override
        public String ruleSet(RuleSetNode node) {
            return count("rules", node.rules().size());
        }

        @Override
        public String listMatch(ListMatchNode node) {
            return count("keys", node.keys().size());
        }

        @Override
        public String parallel(ParallelNode node) {
            return count("branches", node.ports().size());
        }

        @Override
        public String join(JoinNode node) {
            return words.say("kind.join");
        }

        @Override
        public String decisionTable(DecisionTableNode node) {
            return count("rows", node.rows().size());
        }

        @Override
        public String crossTable(CrossTableNode node) {
            return words.say(
                    "count.cross",
                    node.rows().headings().size(),
                    node.columns().headings().size());
        }

        @Override
        public String decisionTree(DecisionTreeNode node) {
            return count("leaves", node.leaves().size());
        }

        @Override
        public String scorecard(ScorecardNode node) {
            return count("characteristics", node.characteristics().size());
        }

        @Override
        public String model(ModelNode node) {
            return count("inputs", node.inputs().size());
        }

        @Override
        public String branch(BranchNode node) {
            return count("ports", node.ports().size() + 1);
        }

        @Override
        public String split(SplitNode node) {
            return count("groups", node.groups().size());
        }

        @Override
        public String verdict(VerdictNode node) {
            var outcome = outcome(node.outcome());
            return outcome.equals(name(node)) ? words.say("kind.verdict") : outcome;
        }

        @Override
        public String limitPricing(LimitPricingNode node) {
            var amounts = node.limit().map(limit -> limit.of().size()).orElse(0);
            var adjustments =
                    node.pricing().map(pricing -> pricing.adjustments().size()).orElse(0);
            return count("terms", amounts + adjustments);
        }

        @Override
        public String review(ReviewNode node) {
            return count("questions", node.questions().size());
        }

        @Override
        public String subFlow(SubFlowNode node) {
            return node.call().flow();
        }

        @Override
        public String loop(LoopNode node) {
            return node.call().flow();
        }

        @Override
        public String end(EndNode node) {
            return words.say("kind.end");
        }
    }
}
