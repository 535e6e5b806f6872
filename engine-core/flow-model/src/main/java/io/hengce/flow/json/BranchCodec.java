package io.hengce.flow.json;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.text.LocalizedText;

/** A branch and its ports. */
final class BranchCodec {

    private BranchCodec() {}

    static BranchNode read(String id, LocalizedText name, Members members) {
        return new BranchNode(
                id,
                name,
                members.list(
                        "ports",
                        "id",
                        port -> new BranchPort(port.text("id"), port.localized("name"), port.text("when"))),
                members.localized("otherwise"));
    }

    static ObjectWriter write(BranchNode node, ObjectWriter out) {
        return out.list(
                        "ports",
                        node.ports(),
                        port -> new ObjectWriter()
                                .put("id", port.id())
                                .localized("name", port.name())
                                .put("when", port.when())
                                .json())
                .localized("otherwise", node.otherwise());
    }
}
