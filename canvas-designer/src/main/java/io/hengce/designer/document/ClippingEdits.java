package io.hengce.designer.document;

import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits with clippings: cut, paste, duplicate. */
public final class ClippingEdits {

    private ClippingEdits() {}

    /** Takes away what was copied of the document before. */
    public static Edit cut(Clipping copied) {
        var nodes = copied.nodes().stream().map(FlowNode::id).collect(Collectors.toSet());
        var gone = copied.layout();
        return Edit.of("剪切", "Cut", document -> {
            var rest = Redrawn.without(document, nodes, Set.of());
            var layout = rest.layout();
            return gone.lanes().isEmpty() && gone.notes().isEmpty()
                    ? rest
                    : rest.withLayout(layout.withNotes(without(layout.notes(), gone.notes()))
                            .withLanes(without(layout.lanes(), gone.lanes())));
        });
    }

    private static <T> List<T> without(List<T> all, List<T> gone) {
        return all.stream().filter(each -> !gone.contains(each)).toList();
    }

    /** Puts in a clipping that was renewed for the document. */
    public static Edit paste(Clipping renewed) {
        return renewed.into("粘贴", "Paste");
    }

    /** Puts in a clipping of the document itself that was renewed for it. */
    public static Edit duplicate(Clipping renewed) {
        return renewed.into("创建副本", "Duplicate");
    }
}
