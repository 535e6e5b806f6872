package io.hengce.flow.json;

import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** Another flow that is called, what it is given and where its values go. */
final class SubFlowCodec {

    private SubFlowCodec() {}

    static SubFlowNode read(String id, LocalizedText name, Members members) {
        return new SubFlowNode(id, name, call(members));
    }

    static LoopNode readLoop(String id, LocalizedText name, Members members) {
        return new LoopNode(id, name, new LoopList(members.text("list"), members.text("each")), call(members));
    }

    static ObjectWriter over(LoopNode node, ObjectWriter out) {
        return out.put("list", node.over().list()).put("each", node.over().each());
    }

    /** A call stands among the members of what calls. */
    static SubFlowCall call(Members members) {
        return new SubFlowCall(
                members.text("flow"),
                members.text("hash"),
                inputs(members),
                members.maybeList(
                        "outputs",
                        "variable",
                        output -> new SubFlowOutput(output.text("variable"), output.text("field"))));
    }

    static List<SubFlowInput> inputs(Members members) {
        return members.maybeList(
                "inputs", "field", input -> new SubFlowInput(input.text("field"), input.text("expression")));
    }

    static ObjectWriter write(SubFlowCall call, ObjectWriter out) {
        return out.put("flow", call.flow())
                .put("hash", call.hash())
                .maybeList(
                        "inputs",
                        call.inputs(),
                        input -> new ObjectWriter()
                                .put("field", input.field())
                                .put("expression", input.expression())
                                .json())
                .maybeList(
                        "outputs",
                        call.outputs(),
                        output -> new ObjectWriter()
                                .put("variable", output.variable())
                                .put("field", output.field())
                                .json());
    }
}
