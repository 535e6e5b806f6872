package io.hengce.designer.document;

import io.hengce.flow.document.Parameter;
import io.hengce.flow.value.Value;

/** Edits of the named constants of a flow: the thresholds of its policy. */
public final class ParameterEdits {

    private ParameterEdits() {}

    public static Edit value(String parameter, Value value) {
        return Edit.of(
                "修改参数",
                "Change parameter",
                document -> document.withParameters(OneNode.change(
                        document.parameters(),
                        each -> each.id().equals(parameter),
                        each -> new Parameter(each.id(), each.label(), each.type(), value))));
    }
}
