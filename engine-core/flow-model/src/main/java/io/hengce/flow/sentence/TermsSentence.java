package io.hengce.flow.sentence;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits and prices: what they are made of, and what bounds them. */
record TermsSentence(ExpressionSentences expressions) {

    String of(Limit limit) {
        var speech = expressions.speech();
        var variable = speech.quoted(limit.variable());
        var parts =
                limit.of().stream().map(part -> named(part.name(), part.id())).toList();
        var bounds = new ArrayList<String>();
        limit.rounding().ifPresent(rounding -> bounds.add(rounding(limit, rounding, speech)));
        bounds.addAll(bounds(limit.variable(), limit.floor(), limit.cap(), speech));
        limit.least()
                .ifPresent(least ->
                        bounds.add(speech.say("limit.least", expressions.value(speech, limit.variable(), least))));
        var taken = parts.isEmpty()
                ? speech.say("limit.none", variable)
                : speech.say("limit." + limit.take(), variable, speech.wording().joined("list", parts));
        return bounded(taken, bounds, speech);
    }

    private static String rounding(Limit limit, LimitRounding rounding, Speech speech) {
        var step = speech.value(Value.of(rounding.step()), speech.measure(limit.variable()));
        return speech.say("limit.rounded." + rounding.mode(), step);
    }

    String of(Limit limit, LimitPart part) {
        var speech = expressions.speech();
        var value = expressions.value(speech, limit.variable(), part.expression());
        return speech.say("limit.part", named(part.name(), part.id()), value);
    }

    String of(Pricing pricing) {
        var speech = expressions.speech();
        var base = expressions.value(speech, pricing.variable(), pricing.base());
        var start = speech.say("pricing", speech.quoted(pricing.variable()), base);
        return bounded(start, bounds(pricing.variable(), pricing.floor(), pricing.cap(), speech), speech);
    }

    String of(Pricing pricing, Adjustment adjustment) {
        var speech = expressions.speech();
        var when = expressions.condition(speech, adjustment.when(), Binding.OR);
        var add = new Addition(expressions, speech).of(pricing.variable(), adjustment.add());
        return speech.say("adjustment", named(adjustment.name(), adjustment.id()), speech.say("rule", when, add));
    }

    private List<String> bounds(String variable, Optional<String> floor, Optional<String> cap, Speech speech) {
        var bounds = new ArrayList<String>();
        floor.ifPresent(text -> bounds.add(speech.say("limit.floor", expressions.value(speech, variable, text))));
        cap.ifPresent(text -> bounds.add(speech.say("limit.cap", expressions.value(speech, variable, text))));
        return bounds;
    }

    private static String bounded(String taken, List<String> bounds, Speech speech) {
        return bounds.isEmpty()
                ? taken
                : speech.say("part", taken, speech.wording().joined("part", bounds));
    }

    private String named(LocalizedText name, String id) {
        var text = expressions.wording().in(name);
        return expressions.wording().say("label", text.isEmpty() ? id : text);
    }
}
