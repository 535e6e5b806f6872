package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of rules, rows, bins and ports, and the values of assignments, each as one canonical FEEL expression; a row is the conjunction of its cells. Where
 * a text does not read, it stands as it was written. Safe for many threads.
 */
public final class FlowFeel implements Parts {

    private static final Span NOWHERE = new Span(0, 0);

    private static final Expr TRUE = new Expr.Literal(Value.of(true), NOWHERE);

    private final ExpressionReader reader;

    public FlowFeel(FlowDocument document) {
        this.reader = new ExpressionReader(Scope.of(new Slots(document.dictionary())));
    }

    /** The expressions of a node, in the order of its parts; nothing of what asks or computes nothing. */
    public List<PlacedSentence> of(FlowNode node) {
        return node.accept(new NodeSentences(this)).stream()
                .filter(placed -> !placed.text().isEmpty())
                .toList();
    }

    @Override
    public AskedParts asked() {
        return new AskedFeel(this);
    }

    @Override
    public WayParts ways() {
        return new WayFeel(this);
    }

    @Override
    public String opening(RuleSetNode rules) {
        return "";
    }

    @Override
    public String opening(DecisionTableNode table) {
        return "";
    }

    @Override
    public String opening(CrossTableNode table) {
        return "";
    }

    @Override
    public String opening(DecisionTreeNode tree) {
        return "";
    }

    @Override
    public String branch(TreeSplit split, TreeBranch branch, LocalizedText target) {
        return expression(branch.when());
    }

    @Override
    public String otherwise(TreeSplit split, LocalizedText target) {
        return "";
    }

    @Override
    public String leaf(DecisionTreeNode tree, TreeLeaf leaf) {
        return "";
    }

    @Override
    public String opening(ScorecardNode card) {
        return "";
    }

    @Override
    public String characteristic(Characteristic characteristic) {
        return expression(characteristic.input());
    }

    @Override
    public String rule(Rule rule) {
        return expression(rule.when());
    }

    @Override
    public String row(DecisionTableNode table, TableRow row) {
        var conditions = new ArrayList<Expr>();
        for (var column = 0; column < Math.min(row.when().size(), table.inputs().size()); column++) {
            var cell = row.when().get(column);
            var input = reader.tree(table.inputs().get(column).expression());
            var tree = reader.cellTree(cell);
            if (input.isEmpty() || tree.isEmpty()) {
                return String.join(", ", row.when());
            }
            CellQuestion.of(input.get(), tree.get()).ifPresent(conditions::add);
        }
        return FeelText.of(conjunction(conditions));
    }

    private static Expr conjunction(List<Expr> conditions) {
        if (conditions.isEmpty()) {
            return TRUE;
        }
        return conditions.size() == 1 ? conditions.get(0) : new Expr.And(conditions, NOWHERE);
    }

    @Override
    public String defaultRow(DecisionTableNode table) {
        return "";
    }

    @Override
    public String bin(Characteristic characteristic, Bin bin) {
        var tree = reader.cellTree(bin.when());
        var question = reader.tree(characteristic.input())
                .flatMap(input -> tree.map(cell -> CellQuestion.of(input, cell).orElse(TRUE)));
        return question.map(FeelText::of).orElse(bin.when());
    }

    @Override
    public String assignment(Assignment assignment) {
        return expression(assignment.expression());
    }

    @Override
    public String verdict(VerdictNode verdict) {
        return "";
    }

    @Override
    public String limit(Limit limit) {
        return "";
    }

    @Override
    public String limitPart(Limit limit, LimitPart part) {
        return expression(part.expression());
    }

    @Override
    public String pricing(Pricing pricing) {
        return expression(pricing.base());
    }

    @Override
    public String adjustment(Pricing pricing, Adjustment adjustment) {
        return expression(adjustment.when());
    }

    @Override
    public String review(ReviewNode review) {
        return "";
    }

    @Override
    public String question(Question question) {
        return "";
    }

    String expression(String text) {
        return reader.tree(text).map(FeelText::of).orElse(text);
    }
}
