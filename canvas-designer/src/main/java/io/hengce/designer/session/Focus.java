package io.hengce.designer.session;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What of an open flow the person looks at: the selection or an entry of the dictionary, and the table that is open in
 * place of the drawing. What a change took away is looked at no longer.
 */
final class Focus {

    private final ObservableValue<FlowDocument> document;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> called = new ReadOnlyObjectWrapper<>(Optional.empty());

    Focus(ObservableValue<FlowDocument> document) {
        this.document = document;
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Entry>> entry() {
        return entry.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> called() {
        return called.getReadOnlyProperty();
    }

    void select(Selection wanted) {
        if (!wanted.isEmpty()) {
            entry.set(Optional.empty());
        }
        selection.set(wanted.within(document.getValue()));
        selected.set(selection.get().only());
    }

    void show(Optional<Entry> wanted) {
        if (wanted.isPresent()) {
            select(Selection.NONE);
        }
        entry.set(wanted);
    }

    void open(String node) {
        if (isTable(node)) {
            opened.set(Optional.of(node));
        }
        new Caller(node, Optional.empty()).call(document.getValue()).ifPresent(call -> {
            called.set(Optional.of(call.flow()));
            called.set(Optional.empty());
        });
    }

    void closeTable() {
        opened.set(Optional.empty());
    }

    /** Goes with an entry that gets another name, before the document changes. */
    void change(FlowDocument before, FlowDocument now) {
        entry.set(entry.get().flatMap(shown -> shown.after(before, now)));
    }

    /** Leaves what is no longer in the document, after it changed. */
    void follow() {
        opened.set(opened.get().filter(this::isTable));
        select(selection.get());
    }

    private boolean isTable(String node) {
        return Sheets.in(document.getValue(), node).isPresent();
    }
}
