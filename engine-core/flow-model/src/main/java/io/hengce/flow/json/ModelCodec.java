package io.hengce.flow.json;

import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.text.LocalizedText;

/** A model, what it is given and where its outputs go. */
final class ModelCodec {

    private ModelCodec() {}

    static ModelNode read(String id, LocalizedText name, Members members) {
        return new ModelNode(
                id,
                name,
                members.text("model"),
                members.text("hash"),
                members.list("inputs", "field", input -> new ModelInput(input.text("field"), input.text("expression"))),
                members.list(
                        "outputs",
                        "variable",
                        output -> new ModelOutput(output.text("variable"), output.text("output"))));
    }

    static ObjectWriter write(ModelNode node, ObjectWriter out) {
        return out.put("model", node.model())
                .put("hash", node.hash())
                .list(
                        "inputs",
                        node.inputs(),
                        input -> new ObjectWriter()
                                .put("field", input.field())
                                .put("expression", input.expression())
                                .json())
                .list(
                        "outputs",
                        node.outputs(),
                        output -> new ObjectWriter()
                                .put("variable", output.variable())
                                .put("output", output.output())
                                .json());
    }
}
