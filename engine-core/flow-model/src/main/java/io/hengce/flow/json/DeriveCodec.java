package io.hengce.flow.json;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.text.LocalizedText;

/** A derive node. */
final class DeriveCodec {

    private DeriveCodec() {}

    static DeriveNode read(String id, LocalizedText name, Members members) {
        return new DeriveNode(
                id,
                name,
                members.list(
                        "assignments",
                        "variable",
                        assignment -> new Assignment(assignment.text("variable"), assignment.text("expression"))));
    }

    static ObjectWriter write(DeriveNode node, ObjectWriter out) {
        return out.list(
                "assignments",
                node.assignments(),
                assignment -> new ObjectWriter()
                        .put("variable", assignment.variable())
                        .put("expression", assignment.expression())
                        .json());
    }
}
