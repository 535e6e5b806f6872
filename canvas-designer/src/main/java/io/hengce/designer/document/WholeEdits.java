package io.hengce.designer.document;

import io.hengce.flow.text.LocalizedText;

/** What steps of the history are called that put another state in place of all. */
public final class WholeEdits {

    public static final LocalizedText RECOVER = new LocalizedText("恢复未保存的修改", "Recover unsaved changes");
    public static final LocalizedText RELOAD = new LocalizedText("重新载入", "Reload");

    private WholeEdits() {}
}
