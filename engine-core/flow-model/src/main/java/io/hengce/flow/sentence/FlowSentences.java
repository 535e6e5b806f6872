package io.hengce.flow.sentence;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules, rows, bins, ports, assignments and verdicts of a document as whole sentences of one language. It works on drafts: a text that does not read stands in
 * its sentence as it was written. Safe for many threads.
 */
public final class FlowSentences implements Parts {

    private final FlowDocument document;
    private final ExpressionSentences expressions;

    public FlowSentences(FlowDocument document, Language language) {
        this.document = document;
        this.expressions = new ExpressionSentences(document, language);
    }

    private FlowSentences(FlowDocument document, ExpressionSentences expressions) {
        this.document = document;
        this.expressions = expressions;
    }

    /** The same sentences with notes: each name with its note in brackets where a sentence mentions it first. */
    public FlowSentences withNotes(Map<String, String> notes) {
        return new FlowSentences(document, expressions.withNotes(notes));
    }

    /** The conditions and values that the sentences are made of. */
    public ExpressionSentences expressions() {
        return expressions;
    }

    /** Everything that a node says, in order; nothing of a start or an end. */
    public List<PlacedSentence> of(FlowNode node) {
        return node.accept(new NodeSentences(this));
    }

    @Override
    public String opening(RuleSetNode rules) {
        return expressions.finished(expressions.wording().say("hit.rules." + rules.hit()));
    }

    @Override
    public String opening(DecisionTableNode table) {
        return expressions.finished(new RowSentence(expressions, table).opening());
    }

    @Override
    public String opening(CrossTableNode table) {
        var speech = expressions.speech();
        return expressions.finished(speech.say("cross", speech.quoted(table.variable())));
    }

    @Override
    public String opening(DecisionTreeNode tree) {
        return expressions.finished(expressions.wording().say("tree"));
    }

    /** E.g. {@code At “age”: If `age` is less than 25 years, go to “young”}. */
    @Override
    public String branch(TreeSplit split, TreeBranch branch, LocalizedText target) {
        return expressions.finished(new TreeSentence(expressions).of(split, branch, target));
    }

    @Override
    public String otherwise(TreeSplit split, LocalizedText target) {
        return expressions.finished(new TreeSentence(expressions).otherwise(split, target));
    }

    /** E.g. {@code “young”: set `segment` to “Y”}. */
    @Override
    public String leaf(DecisionTreeNode tree, TreeLeaf leaf) {
        return expressions.finished(new TreeSentence(expressions).of(tree, leaf));
    }

    @Override
    public String opening(ScorecardNode card) {
        var speech = expressions.speech();
        var base = speech.value(Value.of(card.base()), Optional.empty());
        return expressions.finished(speech.say("scorecard", speech.quoted(card.variable()), base));
    }

    /** E.g. {@code `on_list` tells whether the block list “fraud” has a row in force with these keys}. */
    @Override
    public String opening(ListMatchNode match) {
        var speech = expressions.speech();
        var list = speech.say("label", match.list());
        return expressions.finished(speech.say("match." + match.purpose(), speech.quoted(match.variable()), list));
    }

    @Override
    public String opening(ParallelNode parallel) {
        return expressions.finished(expressions.wording().say("parallel"));
    }

    /** E.g. {@code Branch “fraud”, to “Fraud rules”}. */
    @Override
    public String port(ParallelNode parallel, ParallelPort port) {
        return expressions.finished(new PortSentence(expressions, document).of(parallel, port));
    }

    @Override
    public String opening(JoinNode join) {
        return expressions.finished(expressions.wording().say("join"));
    }

    /** E.g. {@code The column “id_card” is `id_no`, compared as an identity card}. */
    @Override
    public String key(MatchKey key) {
        var speech = expressions.speech();
        var form = speech.say("form." + key.form());
        var value = expressions.value(speech, "", key.expression());
        return expressions.finished(speech.say("match.key", speech.say("label", key.column()), value, form));
    }

    @Override
    public String value(MatchValue value) {
        var speech = expressions.speech();
        var column = speech.say("label", value.column());
        return expressions.finished(speech.say("match.value", speech.quoted(value.variable()), column));
    }

    @Override
    public String opening(ModelNode model) {
        return expressions.finished(
                expressions.wording().say("model", expressions.wording().say("label", model.model())));
    }

    /** E.g. {@code The model's input “x1” is `debt` ÷ `income`}. */
    @Override
    public String input(ModelInput input) {
        var speech = expressions.speech();
        var value = expressions.value(speech, "", input.expression());
        return expressions.finished(speech.say("model.input", speech.say("label", input.field()), value));
    }

    @Override
    public String output(ModelOutput output) {
        var speech = expressions.speech();
        var name = speech.say("label", output.output());
        return expressions.finished(speech.say("model.output", speech.quoted(output.variable()), name));
    }

    @Override
    public String opening(SubFlowNode node) {
        var speech = expressions.speech();
        return expressions.finished(
                speech.say("called", speech.say("label", node.call().flow())));
    }

    /** E.g. {@code For each “account” of `accounts` call the flow “limit”}. */
    @Override
    public String opening(LoopNode node) {
        var speech = expressions.speech();
        var list = expressions.value(speech, "", node.over().list());
        var each = speech.say("label", node.over().each());
        return expressions.finished(
                speech.say("loop", each, list, speech.say("label", node.call().flow())));
    }

    /** E.g. {@code Its field “salary” is `income` × 12}. */
    @Override
    public String input(SubFlowInput input) {
        var speech = expressions.speech();
        var value = expressions.value(speech, "", input.expression());
        return expressions.finished(speech.say("called.input", speech.say("label", input.field()), value));
    }

    @Override
    public String output(SubFlowOutput output) {
        var speech = expressions.speech();
        var field = speech.say("label", output.field());
        return expressions.finished(speech.say("called.output", speech.quoted(output.variable()), field));
    }

    @Override
    public String opening(BranchNode branch) {
        return expressions.finished(expressions.wording().say("ports"));
    }

    @Override
    public String opening(SplitNode split) {
        var wording = expressions.wording();
        return expressions.finished(wording.say("split", wording.say("label", split.salt())));
    }

    @Override
    public String opening(DataSourceNode node) {
        return expressions.finished(new SourceSentence(expressions).of(node));
    }

    @Override
    public String input(SourceInput input) {
        return expressions.finished(new SourceSentence(expressions).of(input));
    }

    @Override
    public String output(SourceOutput output) {
        return expressions.finished(new SourceSentence(expressions).of(output));
    }

    @Override
    public String fallback(DataSourceNode node) {
        return expressions.finished(new SourceSentence(expressions).fallback(node));
    }

    @Override
    public String characteristic(Characteristic characteristic) {
        return expressions.finished(new BinSentence(expressions).of(characteristic));
    }

    /** E.g. {@code If `age` is less than 18 years, decline with reason `R001` (priority 10)}. */
    @Override
    public String rule(Rule rule) {
        return expressions.finished(new RuleSentence(expressions).of(rule));
    }

    /** E.g. {@code If `score` is at least 620, set `grade` to “A”}; columns that ask nothing are left out. */
    @Override
    public String row(DecisionTableNode table, TableRow row) {
        return expressions.finished(new RowSentence(expressions, table).of(row));
    }

    /** What the cells of a row ask; empty where they ask nothing. */
    public String rowCondition(DecisionTableNode table, TableRow row) {
        return expressions.finished(new RowSentence(expressions, table).when(row));
    }

    /** What the table writes when no row hits. */
    @Override
    public String defaultRow(DecisionTableNode table) {
        return expressions.finished(new RowSentence(expressions, table).ofDefault());
    }

    /** E.g. {@code If `grade` is “D”, take “borderline” to “Refer”}. */
    @Override
    public String port(BranchNode branch, BranchPort port) {
        return expressions.finished(new PortSentence(expressions, document).of(branch, port));
    }

    /** What the branch does when no condition holds. */
    @Override
    public String otherwise(BranchNode branch) {
        return expressions.finished(new PortSentence(expressions, document).otherwise(branch));
    }

    /** E.g. {@code 90 % (the buckets 0 to 8999) take “champion” to “Approve”}. */
    @Override
    public String group(SplitNode split, SplitGroup group) {
        return expressions.finished(new PortSentence(expressions, document).of(split, group));
    }

    /** E.g. {@code Shadow “next”: 100 % (the buckets 0 to 9999) are also decided by the flow “new_card”, without effect}. */
    @Override
    public String shadow(SplitShadow shadow) {
        return expressions.finished(new PortSentence(expressions, document).of(shadow));
    }

    /** E.g. {@code `age` is from 25 (included) to 35 (excluded): add 12 points}. */
    @Override
    public String bin(Characteristic characteristic, Bin bin) {
        return expressions.finished(new BinSentence(expressions).of(characteristic, bin));
    }

    /** Which values fall into a bin, e.g. {@code `age` is from 25 (included) to 35 (excluded)}. */
    public String binCondition(Characteristic characteristic, Bin bin) {
        return expressions.finished(new BinSentence(expressions).when(characteristic, bin));
    }

    /** E.g. {@code `instalment` = `amount` ÷ `term`}. */
    @Override
    public String assignment(Assignment assignment) {
        var speech = expressions.speech();
        var value = expressions.value(speech, assignment.variable(), assignment.expression());
        return expressions.finished(speech.say("derive", speech.quoted(assignment.variable()), value));
    }

    /** E.g. {@code Decline with reason `R004`}. */
    @Override
    public String verdict(VerdictNode verdict) {
        var outcome = expressions.wording().say("verdict." + verdict.outcome());
        return expressions.finished(raised(outcome, verdict.reasons()));
    }

    private String raised(String outcome, List<String> codes) {
        var wording = expressions.wording();
        var reasons = codes.stream().map(code -> "`" + code + "`").toList();
        return reasons.isEmpty() ? outcome : wording.say("raise", outcome, wording.joined("list", reasons));
    }

    /** E.g. {@code `limit` is the smallest of “by income”, “wanted”; rounded down to a multiple of 1,000 CNY; at most 50,000 CNY}. */
    @Override
    public String limit(Limit limit) {
        return expressions.finished(new TermsSentence(expressions).of(limit));
    }

    /** E.g. {@code “by income”: 6 × `income`}. */
    @Override
    public String limitPart(Limit limit, LimitPart part) {
        return expressions.finished(new TermsSentence(expressions).of(limit, part));
    }

    /** E.g. {@code `rate` starts at 5 % and adds the adjustments that apply; at most 24 %}. */
    @Override
    public String pricing(Pricing pricing) {
        return expressions.finished(new TermsSentence(expressions).of(pricing));
    }

    /** E.g. {@code “young”: If `age` is less than 25 years, add 1 % to `rate`}. */
    @Override
    public String adjustment(Pricing pricing, Adjustment adjustment) {
        return expressions.finished(new TermsSentence(expressions).of(pricing, adjustment));
    }

    /** E.g. {@code Refer to a person in the queue “large_amounts” with reason `R005`}. */
    @Override
    public String review(ReviewNode review) {
        var queue = expressions.wording().say("review", expressions.wording().say("label", review.queue()));
        return expressions.finished(raised(queue, review.reasons()));
    }

    /** E.g. {@code The reviewer is asked: “Is the income proven?”}. */
    @Override
    public String question(Question question) {
        var wording = expressions.wording();
        var text = wording.in(question.text());
        return expressions.finished(
                wording.say("question", wording.say("label", text.isEmpty() ? question.id() : text)));
    }
}
