package io.hengce.flow.sentence;

import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A source that is asked: on what terms, with what, for what, and what is done without an answer. */
record SourceSentence(ExpressionSentences expressions) {

    String of(DataSourceNode node) {
        var wording = expressions.wording();
        var terms = node.terms();
        var parts = new ArrayList<>(List.of(
                wording.say("source", wording.say("label", node.source())),
                wording.say("source.within", number(BigDecimal.valueOf(terms.timeoutMillis())))));
        if (terms.retries() > 0) {
            parts.add(wording.say("source.attempts", terms.retries() + 1));
        }
        terms.maxAgeSeconds().ifPresent(age -> parts.add(wording.say("source.age", number(BigDecimal.valueOf(age)))));
        if (terms.cost().signum() != 0) {
            parts.add(wording.say("source.cost", number(terms.cost())));
        }
        return wording.joined("part", parts);
    }

    private String number(BigDecimal number) {
        return expressions.held("", Value.of(number));
    }

    String of(SourceInput input) {
        var speech = expressions.speech();
        return speech.say("source.send", speech.say("label", input.path()), value(speech, input));
    }

    private String value(Speech speech, SourceInput input) {
        return expressions.value(speech, "", input.expression());
    }

    String of(SourceOutput output) {
        var speech = expressions.speech();
        return speech.say("source.take", speech.quoted(output.variable()), speech.say("label", output.path()));
    }

    String fallback(DataSourceNode node) {
        var key = node.fallback() == SourceFallback.DEFAULTS && node.defaults().isEmpty()
                ? SourceFallback.MISSING
                : node.fallback();
        return expressions.wording().say("source.fallback." + key);
    }
}
