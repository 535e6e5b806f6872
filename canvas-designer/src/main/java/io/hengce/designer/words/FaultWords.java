package io.hengce.designer.words;

import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.document.FlowDocument;
import java.util.Set;

/** What an error of a run says to people: where it happened, what that means, and the engine's own words behind it. */
public record FaultWords(Words words) {

    private static final Set<String> KNOWN = Set.of(
            "ENGINE_DIVISION_BY_ZERO",
            "ENGINE_OVERFLOW",
            "ENGINE_RANGE",
            "ENGINE_STEPS",
            "ENGINE_CONFLICT",
            "ENGINE_TABLE_NOT_UNIQUE",
            "ENGINE_NO_ROW",
            "ENGINE_NO_BIN",
            "ENGINE_INPUT_MISSING",
            "ENGINE_MODEL_INPUT",
            "ENGINE_MODEL_RESULT",
            "ENGINE_SOURCE_DOWN",
            "ENGINE_SOURCE_NOT_RECORDED",
            "ENGINE_SOURCE_PAID");

    /** In the language that is switched on; the node by its name where the flow has it. */
    public String say(FlowDocument flow, TraceFault fault) {
        var node = flow.node(fault.node()).map(new NodeWords(words)::name).orElse(fault.node());
        var known = KNOWN.contains(fault.code()) ? words.say("fault." + fault.code()) : fault.code();
        return words.say("run.fault", node, known, fault.code(), fault.message());
    }
}
