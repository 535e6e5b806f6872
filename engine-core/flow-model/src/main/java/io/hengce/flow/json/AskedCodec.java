package io.hengce.flow.json;

import io.hengce.flow.decision.AnswerGiven;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.TraceStep.Asked;

/** How a source was asked and what came of it. */
final class AskedCodec {

    private static final Words<AnswerState> STATES = Words.lower(AnswerState.values());

    private AskedCodec() {}

    static Asked read(String node, Members members, OutputsCodec values) {
        var given = new AnswerGiven(
                members.word("state", STATES),
                members.text("failure", ""),
                members.text("detail", ""),
                members.integer("attempts"),
                members.number("cost"));
        return new Asked(
                node,
                members.text("source"),
                OutputsCodec.asWritten("request", members),
                given,
                values.typed("outputs", members));
    }

    static ObjectWriter write(Asked step, ObjectWriter out) {
        var given = step.given();
        return out.put("source", step.source())
                .put("request", OutputsCodec.write(step.request()))
                .put("state", STATES.json(given.state()))
                .putUnless(given.failure().isEmpty(), "failure", Json.of(given.failure()))
                .putUnless(given.detail().isEmpty(), "detail", Json.of(given.detail()))
                .put("attempts", Json.of(given.attempts()))
                .put("cost", Json.of(given.cost()));
    }
}
