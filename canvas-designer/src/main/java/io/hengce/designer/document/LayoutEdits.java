package io.hengce.designer.document;

import io.hengce.flow.document.Layout;

/** Edits of where everything stands. */
public final class LayoutEdits {

    private LayoutEdits() {}

    /** Puts all nodes and bends where an automatic layout has them. */
    public static Edit automatic(Layout layout) {
        return Edit.of("自动布局", "Auto layout", document -> document.withLayout(layout));
    }

    /** Puts everything where it stands once the selected nodes are laid out. */
    public static Edit selected(Layout layout) {
        return Edit.of("布局所选", "Lay out selection", document -> document.withLayout(layout));
    }
}
