package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;

/** What is edited, undone and saved together: a flow and its cases. */
public record Work(FlowDocument document, CaseBook cases) {

    /** A flow without cases. */
    public static Work of(FlowDocument document) {
        return new Work(document, CaseBook.EMPTY);
    }

    Work with(FlowDocument other) {
        return new Work(other, cases);
    }

    Work with(CaseBook other) {
        return new Work(document, other);
    }
}
