package io.hengce.flow.sentence;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** A bin of a characteristic: which values fall into it, and what they earn. */
record BinSentence(ExpressionSentences expressions) {

    String of(Characteristic characteristic, Bin bin) {
        var speech = expressions.speech();
        var values = when(characteristic, bin);
        var points = points(bin.points(), speech);
        var earned = bin.reason()
                .map(reason -> speech.say(
                        "points.reason", points, expressions.reasons().quoted(reason)))
                .orElse(points);
        return speech.say("bin", values, earned);
    }

    /** Which values fall into it. */
    String when(Characteristic characteristic, Bin bin) {
        var speech = expressions.speech();
        return new CellClause(expressions, speech)
                .of(characteristic.input(), bin.when())
                .map(Phrase::text)
                .orElseGet(() -> speech.say("bin.always"));
    }

    String of(Characteristic characteristic) {
        var speech = expressions.speech();
        var wording = speech.wording();
        var name = wording.in(characteristic.name());
        var input = expressions
                .reader()
                .tree(characteristic.input())
                .map(tree -> speech.term(tree, Optional.empty()).text())
                .orElse(characteristic.input());
        var sentence = speech.say("characteristic", name.isEmpty() ? characteristic.id() : name, input);
        if (characteristic.weight().compareTo(BigDecimal.ONE) != 0) {
            var weight = speech.value(Value.of(characteristic.weight()), Optional.empty());
            sentence = speech.say("characteristic.weight", sentence, weight);
        }
        return characteristic.reason().isEmpty()
                ? sentence
                : speech.say(
                        "characteristic.reason",
                        sentence,
                        expressions.reasons().quoted(characteristic.reason().get()));
    }

    private static String points(BigDecimal points, Speech speech) {
        var key = points.signum() < 0 ? "points.subtract" : points.signum() > 0 ? "points.add" : "points.none";
        var one = points.abs().compareTo(BigDecimal.ONE) == 0 ? ".one" : "";
        return speech.say(key + one, speech.value(Value.of(points.abs()), Optional.empty()));
    }
}
