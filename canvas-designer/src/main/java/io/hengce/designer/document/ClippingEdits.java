package io.hengce.designer.document;

import java.util.Set;

/** Edits with clippings: cut, paste, duplicate. */
public final class ClippingEdits {

    private ClippingEdits() {}

    /** Takes nodes away that were copied before, and the lanes that went along. */
    public static Edit cut(Set<String> nodes) {
        return Edit.of("剪切", "Cut", document -> {
            var gone = Clipping.of(document, nodes).layout().lanes();
            var rest = Redrawn.without(document, nodes, Set.of());
            return gone.isEmpty()
                    ? rest
                    : rest.withLayout(rest.layout()
                            .withLanes(rest.layout().lanes().stream()
                                    .filter(lane -> !gone.contains(lane))
                                    .toList()));
        });
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
