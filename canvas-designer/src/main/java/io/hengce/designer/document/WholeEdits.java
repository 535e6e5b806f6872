package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;

/** Edits that put another state in place of all, and what such steps of the history are called. */
public final class WholeEdits {

    public static final LocalizedText RECOVER = new LocalizedText("恢复未保存的修改", "Recover unsaved changes");
    public static final LocalizedText RELOAD = new LocalizedText("重新载入", "Reload");

    private WholeEdits() {}

    /** @param skeleton its drawing is taken; what stands beside the drawing stays */
    public static Edit importBpmn(FlowDocument skeleton) {
        return Edit.of(
                "导入 BPMN",
                "Import BPMN",
                document -> document.withNodes(skeleton.nodes())
                        .withEdges(skeleton.edges())
                        .withLayout(skeleton.layout()));
    }
}
