package io.hengce.simulation.explain;

import io.hengce.flow.decision.AnswerGiven;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** A source that was asked: how it answered, what was sent and what was taken. */
record AskedRows(PageWords words, ActualValues values) {

    Part part(TraceStep.Asked step, Optional<NodeWhy.Computed> why) {
        var rows = new ArrayList<Row>();
        var computed = new ComputedRows(words, values);
        why.ifPresent(known -> rows.addAll(computed.of(known, Map.of())));
        rows.addAll(computed.written(step.outputs()));
        return new Part(summary(step), rows);
    }

    private String summary(TraceStep.Asked step) {
        var given = step.given();
        return switch (given.state()) {
            case ANSWERED -> words.say("asked.answered", step.source(), given.attempts(), cost(given));
            case CACHED -> words.say("asked.cached", step.source());
            case FALLBACK, REFUSED ->
                words.say("asked.fallback", step.source(), words.say("failure." + given.failure()));
        };
    }

    private static String cost(AnswerGiven given) {
        return Value.of(given.cost()).toString();
    }
}
