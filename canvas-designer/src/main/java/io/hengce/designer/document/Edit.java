package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.function.UnaryOperator;

/**
 * One change of a flow: a pure function from document to document.
 *
 * @param label what it does, for the undo button
 */
public record Edit(LocalizedText label, UnaryOperator<FlowDocument> change) {

    static Edit of(String zh, String en, UnaryOperator<FlowDocument> change) {
        return new Edit(new LocalizedText(zh, en), change);
    }

    public FlowDocument apply(FlowDocument document) {
        return change.apply(document);
    }
}
