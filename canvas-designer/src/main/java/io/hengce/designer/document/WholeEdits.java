package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;

/** Edits that put another state in place of the whole flow. */
public final class WholeEdits {

    private WholeEdits() {}

    public static Edit recover(FlowDocument draft) {
        return Edit.of("恢复未保存的修改", "Recover unsaved changes", document -> draft);
    }

    public static Edit reload(FlowDocument stored) {
        return Edit.of("重新载入", "Reload", document -> stored);
    }
}
