package io.hengce.flow.json;

import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceFault;
import java.util.Map;

/** The trace: a step's {@code kind} says which. */
final class TraceCodec {

    private final TraceStepCodec steps;
    private final NodeWhyCodec whys;

    TraceCodec(OutputsCodec values) {
        this.steps = new TraceStepCodec(values);
        this.whys = new NodeWhyCodec(values);
    }

    Trace read(Members members) {
        return new Trace(
                members.list("steps", "node", steps::read),
                members.maybeObject("fault", TraceCodec::fault),
                members.maybeList("whys", "node", whys::read),
                micros(members));
    }

    private static Map<String, Long> micros(Members members) {
        return members.map("micros", entry -> (long) members.scalars().integer(entry.getValue(), entry.getKey()));
    }

    private static TraceFault fault(Members members) {
        return new TraceFault(
                members.text("code"), members.text("node"), members.text("path"), members.text("message"));
    }

    static void write(Trace trace, JsonOut out) {
        out.list("steps", trace.steps(), TraceStepCodec::write);
        trace.fault().ifPresent(fault -> out.object("fault", inner -> fault(fault, inner)));
        out.maybeList("whys", trace.whys(), NodeWhyCodec::write);
        if (!trace.micros().isEmpty()) {
            out.object("micros", inner -> micros(trace.micros(), inner));
        }
    }

    private static void micros(Map<String, Long> micros, JsonOut out) {
        micros.forEach((node, time) -> {
            out.anyName(node);
            out.number(time);
        });
    }

    private static void fault(TraceFault fault, JsonOut out) {
        out.put("code", fault.code())
                .put("node", fault.node())
                .put("path", fault.path())
                .put("message", fault.message());
    }
}
