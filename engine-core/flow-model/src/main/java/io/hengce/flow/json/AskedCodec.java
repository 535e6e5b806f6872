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

    static JsonOut write(Asked step, JsonOut out) {
        var given = step.given();
        return out.put("source", step.source())
                .values("request", step.request())
                .put("state", STATES.word(given.state()))
                .putUnlessEmpty("failure", given.failure())
                .putUnlessEmpty("detail", given.detail())
                .put("attempts", given.attempts())
                .put("cost", given.cost());
    }
}
