package io.hengce.flow.json;

import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.text.LocalizedText;

/** A split and its groups. */
final class SplitCodec {

    private SplitCodec() {}

    static SplitNode read(String id, LocalizedText name, Members members) {
        return new SplitNode(id, name, members.text("salt"), members.list("groups", "id", SplitCodec::group));
    }

    private static SplitGroup group(Members members) {
        return new SplitGroup(members.text("id"), members.localized("name"), members.integer("share"));
    }

    static ObjectWriter write(SplitNode node, ObjectWriter out) {
        return out.put("salt", node.salt()).list("groups", node.groups(), SplitCodec::group);
    }

    private static Json group(SplitGroup group) {
        return new ObjectWriter()
                .put("id", group.id())
                .localized("name", group.name())
                .put("share", Json.of(group.share()))
                .json();
    }
}
