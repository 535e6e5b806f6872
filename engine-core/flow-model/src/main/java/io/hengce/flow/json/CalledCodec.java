package io.hengce.flow.json;

import io.hengce.flow.decision.CallStep.Called;
import io.hengce.flow.decision.CallStep.Looped;
import io.hengce.flow.decision.CalledRun;
import io.hengce.flow.decision.LoopRun;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.dictionary.Dictionary;
import java.util.List;
import java.util.Optional;

/** A run of another flow within a trace. Its values are of a dictionary that is not at hand, so they are read as they are written. */
final class CalledCodec {

    private static final OutputsCodec UNKNOWN = new OutputsCodec(new Dictionary(List.of()));

    private CalledCodec() {}

    static Called read(String node, Members members, OutputsCodec values) {
        return new Called(
                node,
                members.text("flow"),
                OutputsCodec.asWritten("inputs", members),
                run(members),
                values.typed("outputs", members));
    }

    static CalledRun run(Members members) {
        return new CalledRun(
                members.word("outcome", VerdictCodec.OUTCOMES),
                members.texts("path"),
                members.object("trace", new TraceCodec(UNKNOWN)::read)
                        .orElseGet(() -> new Trace(List.of(), Optional.empty())));
    }

    static JsonOut write(Called step, JsonOut out) {
        return write(step.run(), out.put("flow", step.flow()).values("inputs", step.inputs()));
    }

    static Looped readLoop(String node, Members members, OutputsCodec values) {
        return new Looped(
                node,
                members.text("flow"),
                members.list("runs", "number", CalledCodec::loopRun),
                members.integer("left_out", 0),
                values.typed("outputs", members));
    }

    private static LoopRun loopRun(Members members) {
        return new LoopRun(members.integer("number"), OutputsCodec.asWritten("inputs", members), run(members));
    }

    static JsonOut write(Looped step, JsonOut out) {
        return out.put("flow", step.flow())
                .list("runs", step.runs(), CalledCodec::loopRun)
                .putUnlessZero("left_out", step.leftOut());
    }

    private static void loopRun(LoopRun each, JsonOut out) {
        write(each.run(), out.put("number", each.number()).values("inputs", each.inputs()));
    }

    static JsonOut write(CalledRun run, JsonOut out) {
        return out.put("outcome", VerdictCodec.OUTCOMES.word(run.outcome()))
                .texts("path", run.path())
                .object("trace", inner -> TraceCodec.write(run.trace(), inner));
    }
}
