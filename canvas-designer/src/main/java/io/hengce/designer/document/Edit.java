package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.function.UnaryOperator;

/**
 * One change of a flow: a pure function from document to document.
 *
 * @param label what it does, for the undo button
 * @param cases what becomes of the cases of the flow where the document is changed
 */
public record Edit(LocalizedText label, UnaryOperator<FlowDocument> change, UnaryOperator<CaseBook> cases) {

    /** The cases stay as they are. */
    Edit(LocalizedText label, UnaryOperator<FlowDocument> change) {
        this(label, change, UnaryOperator.identity());
    }

    static Edit of(String zh, String en, UnaryOperator<FlowDocument> change) {
        return new Edit(new LocalizedText(zh, en), change);
    }

    Edit withCases(UnaryOperator<CaseBook> other) {
        return new Edit(label, change, other);
    }

    /** The same edit, made of a document already; of any other it is made when it is asked for. */
    public Edit madeOf(FlowDocument document) {
        var changed = apply(document);
        var made = changed.equals(document) ? document : changed;
        return new Edit(label, other -> other == document ? made : change.apply(other), cases);
    }

    public FlowDocument apply(FlowDocument document) {
        return change.apply(document);
    }
}
