package io.hengce.flow.sentence;

import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;

/** What nodes ask beside the rules, as sentences. Safe for many threads. */
record AskedSentences(ExpressionSentences expressions) implements AskedParts {

    /** E.g. {@code `on_list` tells whether the block list “fraud” has a row in force with these keys}. */
    @Override
    public String opening(ListMatchNode match) {
        var speech = expressions.speech();
        var list = speech.say("label", match.list());
        return expressions.finished(speech.say("match." + match.purpose(), speech.quoted(match.variable()), list));
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
}
