package io.hengce.flow.sentence;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
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
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
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
    public AskedParts asked() {
        return new AskedSentences(expressions);
    }

    /** When a run takes a port of a branch. */
    public String port(BranchNode branch, BranchPort port) {
        return ways().port(branch, port);
    }

    @Override
    public WayParts ways() {
        return new WaySentences(expressions, document);
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

    @Override
    public String characteristic(Characteristic characteristic) {
        return expressions.finished(new BinSentence(expressions).of(characteristic));
    }

    /** E.g. {@code If `age` is less than 18 years, decline with reason “Under age” (priority 10)}. */
    @Override
    public String rule(Rule rule) {
        return expressions.finished(new RuleSentence(expressions).of(rule));
    }

    /** What a rule does, e.g. {@code decline with reason “Under age”; add 50 to `risk`}. */
    public String actions(List<RuleAction> actions) {
        return expressions.finished(new RuleSentence(expressions).of(actions));
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

    /** E.g. {@code Decline with reason “Low score”}. */
    @Override
    public String verdict(VerdictNode verdict) {
        var outcome = expressions.wording().say("verdict." + verdict.outcome());
        return expressions.finished(raised(outcome, verdict.reasons()));
    }

    private String raised(String outcome, List<String> codes) {
        return codes.isEmpty()
                ? outcome
                : expressions
                        .wording()
                        .say("raise", outcome, expressions.reasons().quoted(codes));
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

    /** E.g. {@code Refer to a person in the queue “large_amounts” with reason “Large amount wanted”}. */
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
