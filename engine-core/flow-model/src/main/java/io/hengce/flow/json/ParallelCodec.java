package io.hengce.flow.json;

import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.text.LocalizedText;

/** A parallel and its ports. */
final class ParallelCodec {

    private ParallelCodec() {}

    static ParallelNode read(String id, LocalizedText name, Members members) {
        return new ParallelNode(
                id,
                name,
                members.list("ports", "id", port -> new ParallelPort(port.text("id"), port.localized("name"))));
    }

    static ObjectWriter write(ParallelNode node, ObjectWriter out) {
        return out.list(
                "ports",
                node.ports(),
                port -> new ObjectWriter()
                        .put("id", port.id())
                        .localized("name", port.name())
                        .json());
    }
}
