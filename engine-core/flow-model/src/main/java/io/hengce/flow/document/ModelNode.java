package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * Asks a predictive model, which is a file beside the flow.
 *
 * @param model the id of the PMML document
 * @param hash its content hash
 */
public record ModelNode(
        String id, LocalizedText name, String model, String hash, List<ModelInput> inputs, List<ModelOutput> outputs)
        implements FlowNode {

    public ModelNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.model(this);
    }
}
