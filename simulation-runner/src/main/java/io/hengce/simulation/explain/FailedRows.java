package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.RuleSetNode;
import java.util.List;
import java.util.Map;

/** What a node that failed had found until then. */
record FailedRows(PageWords words, ActualValues values, FlowNode node) implements NodeWhy.Cases<List<Row>> {

    @Override
    public List<Row> computed(NodeWhy.Computed why) {
        return new ComputedRows(words, values).of(why, Map.of());
    }

    @Override
    public List<Row> rules(NodeWhy.Rules why) {
        return node instanceof RuleSetNode rules ? new RuleRows(words, values).of(rules, why) : List.of();
    }

    @Override
    public List<Row> rows(NodeWhy.Rows why) {
        return node instanceof DecisionTableNode table ? new TableRows(words, values, table).misses(why) : List.of();
    }

    @Override
    public List<Row> headings(NodeWhy.Headings why) {
        return node instanceof CrossTableNode table ? new CrossRows(words, values, table).misses(why) : List.of();
    }

    @Override
    public List<Row> splits(NodeWhy.Splits why) {
        return node instanceof DecisionTreeNode tree ? new SplitRows(words, values, tree).of(why) : List.of();
    }

    @Override
    public List<Row> ports(NodeWhy.Ports why) {
        return node instanceof BranchNode branch ? new PortRows(words, values, branch).of(why) : List.of();
    }

    @Override
    public List<Row> shares(NodeWhy.Shares why) {
        return List.of();
    }

    @Override
    public List<Row> terms(NodeWhy.Terms why) {
        return node instanceof LimitPricingNode terms ? new TermsRows(words, values, terms).failed(why) : List.of();
    }
}
