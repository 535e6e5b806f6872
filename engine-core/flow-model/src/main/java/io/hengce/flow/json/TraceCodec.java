package io.hengce.flow.json;

import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceFault;
import java.util.LinkedHashMap;
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

    static Json write(Trace trace) {
        return new ObjectWriter()
                .list("steps", trace.steps(), TraceStepCodec::write)
                .put("fault", trace.fault().map(TraceCodec::fault))
                .maybeList("whys", trace.whys(), NodeWhyCodec::write)
                .putUnless(trace.micros().isEmpty(), "micros", micros(trace.micros()))
                .json();
    }

    private static Json micros(Map<String, Long> micros) {
        var members = new LinkedHashMap<String, Json>();
        micros.forEach((node, time) -> members.put(node, Json.of(time)));
        return Json.of(members);
    }

    private static Json fault(TraceFault fault) {
        return new ObjectWriter()
                .put("code", fault.code())
                .put("node", fault.node())
                .put("path", fault.path())
                .put("message", fault.message())
                .json();
    }
}
