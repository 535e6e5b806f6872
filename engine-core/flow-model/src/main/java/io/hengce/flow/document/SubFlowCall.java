package io.hengce.flow.document;

import java.util.List;

/**
 * Another flow that is called: which, what it is given, and what is taken from it.
 *
 * @param flow its id
 * @param hash its content hash
 */
public record SubFlowCall(String flow, String hash, List<SubFlowInput> inputs, List<SubFlowOutput> outputs) {
    public SubFlowCall {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
