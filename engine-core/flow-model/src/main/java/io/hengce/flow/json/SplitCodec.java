package io.hengce.flow.json;

import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** A split, its groups and its shadow groups. */
final class SplitCodec {

    private SplitCodec() {}

    static SplitNode read(String id, LocalizedText name, Members members) {
        return new SplitNode(
                id,
                name,
                members.text("salt"),
                members.list("groups", "id", SplitCodec::group),
                members.maybeList("shadows", "id", SplitCodec::shadow));
    }

    private static SplitGroup group(Members members) {
        return new SplitGroup(members.text("id"), members.localized("name"), members.integer("share"));
    }

    /** A shadow takes no values back, so its call has no outputs. */
    private static SplitShadow shadow(Members members) {
        var from = members.integer("from", 0);
        return new SplitShadow(
                members.text("id"),
                members.localized("name"),
                from,
                members.integer("share", SplitNode.BUCKETS - from),
                new SubFlowCall(members.text("flow"), members.text("hash"), SubFlowCodec.inputs(members), List.of()));
    }

    static ObjectWriter write(SplitNode node, ObjectWriter out) {
        return out.put("salt", node.salt())
                .list("groups", node.groups(), SplitCodec::group)
                .maybeList("shadows", node.shadows(), SplitCodec::shadow);
    }

    private static Json group(SplitGroup group) {
        return new ObjectWriter()
                .put("id", group.id())
                .localized("name", group.name())
                .put("share", Json.of(group.share()))
                .json();
    }

    private static Json shadow(SplitShadow shadow) {
        var out = new ObjectWriter()
                .put("id", shadow.id())
                .localized("name", shadow.name())
                .putUnless(shadow.from() == 0, "from", Json.of(shadow.from()))
                .putUnless(shadow.share() == SplitNode.BUCKETS - shadow.from(), "share", Json.of(shadow.share()));
        return SubFlowCodec.write(shadow.call(), out).json();
    }
}
