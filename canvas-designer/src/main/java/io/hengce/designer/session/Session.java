package io.hengce.designer.session;

import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.CaseEdit;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.History;
import io.hengce.designer.document.Work;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open flow. All changes go through here; problems follow every change in the background, and so does the trial
 * run once there was one. FX thread only. Close it when the flow is closed.
 */
public final class Session implements AutoCloseable {

    private static final long TYPING_PAUSE_MILLIS = 180;

    private final Checking checking;
    private final Trials trials;
    private final Redrawing redrawing;
    private final Preparing preparing;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<FlowDocument> document;
    private final ReadOnlyObjectWrapper<CaseBook> cases;
    private final Focus focus;
    private final ReadOnlyObjectWrapper<Optional<Edit>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param screen runs a task on the FX thread later */
    public Session(Work opened, Checker checker, TrialRunner runner, Executor screen) {
        this.trials = new Trials(runner, screen);
        this.redrawing = new Redrawing(this, screen);
        this.preparing = new Preparing(this, screen);
        this.history = new ReadOnlyObjectWrapper<>(History.startingWith(opened));
        this.document = new ReadOnlyObjectWrapper<>(opened.document());
        this.cases = new ReadOnlyObjectWrapper<>(opened.cases());
        this.focus = new Focus(document);
        this.checking = new Checking(opened.document(), checker, screen);
        check(0);
    }

    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /** The current document, without what is only being typed. */
    public ReadOnlyObjectProperty<FlowDocument> document() {
        return document.getReadOnlyProperty();
    }

    /** The flow's cases, edited through the same history. */
    public ReadOnlyObjectProperty<CaseBook> cases() {
        return cases.getReadOnlyProperty();
    }

    /** The problems of the document with what is being typed; a moment behind it. */
    public ReadOnlyObjectProperty<Problems> problems() {
        return checking.problems();
    }

    public ReadOnlyObjectProperty<Trial> trial() {
        return trials.trial();
    }

    /** The id of the selected node, where it is one alone. */
    public ReadOnlyObjectProperty<Optional<String>> selected() {
        return focus.selected();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return focus.selection();
    }

    /** What the inspector shows instead of a node. */
    public ReadOnlyObjectProperty<Optional<Entry>> entry() {
        return focus.entry();
    }

    /** Shows an entry, with no node selected; or none. */
    public void show(Optional<Entry> wanted) {
        focus.show(wanted);
    }

    /** The id of the node whose table is open in place of the drawing. */
    public ReadOnlyObjectProperty<Optional<String>> opened() {
        return focus.opened();
    }

    /** Opens the table of a node, or the flow that it calls; nothing for one that has neither. */
    public void open(String node) {
        focus.open(node);
    }

    /** The id of a flow, for the moment in which it is asked for. */
    public ReadOnlyObjectProperty<Optional<String>> called() {
        return focus.called();
    }

    /** Looks again: what the flow names elsewhere may have changed. */
    public void recheck() {
        check(0);
    }

    public void closeTable() {
        focus.closeTable();
    }

    public void select(Selection wanted) {
        focus.select(wanted);
    }

    public Optional<FlowNode> selectedNode() {
        return selection().get().only().flatMap(id -> document.get().node(id));
    }

    public void apply(Edit edit) {
        go(history.get().apply(edit));
    }

    /** Makes an edit of the cases; what is being typed in the flow is made first. */
    public void apply(CaseEdit edit) {
        commitDraft();
        go(history.get().apply(edit));
    }

    /** Takes another state of the flow and its cases, as one edit. */
    public void take(LocalizedText label, Work wanted) {
        go(history.get().take(label, wanted));
    }

    /** Checks an edit that is still being typed, without making it. */
    public void draft(Edit edit) {
        draft.set(Optional.of(edit));
        check(TYPING_PAUSE_MILLIS);
    }

    /** The edit that is still being typed. */
    public ReadOnlyObjectProperty<Optional<Edit>> typing() {
        return draft.getReadOnlyProperty();
    }

    /** Forgets what was being typed. */
    public void dropDraft() {
        if (draft.get().isPresent()) {
            draft.set(Optional.empty());
            check(0);
        }
    }

    /** Makes the edit that is being typed: before anything reads or leaves the document. */
    public void commitDraft() {
        draft.get().ifPresent(this::apply);
    }

    public void undo() {
        go(history.get().undo());
    }

    public void redo() {
        go(history.get().redo());
    }

    /** Goes to any state of the history. */
    public void goTo(int step) {
        go(history.get().goTo(step));
    }

    /** Draws some nodes anew in the background, as one edit; nothing where they changed meanwhile. */
    public void layOut(Set<String> nodes) {
        redrawing.some(nodes);
    }

    /** Draws the flow anew in the background, as one edit; begins again where the flow changed meanwhile. */
    public void layOut(Runnable then) {
        redrawing.all(then);
    }

    /** Whether the flow, or a part of it, is being drawn anew. */
    public ReadOnlyBooleanProperty layingOut() {
        return redrawing.busy();
    }

    /** Leaves everything where it stands. */
    public void stopLayOut() {
        redrawing.stop();
    }

    /** Makes edits that take long. */
    public Preparing preparing() {
        return preparing;
    }

    public void saved(Work stored) {
        history.set(history.get().savedAs(stored));
    }

    /** The document that is checked: the current one, with what is being typed. */
    public FlowDocument draftDocument() {
        return draft.get().map(edit -> edit.apply(document.get())).orElse(document.get());
    }

    public void run(TrialInput input) {
        trials.run(document.get(), input);
    }

    /** Shows a run that was made elsewhere; an edit runs it anew here. */
    public void show(Trial.Decided made, TrialInput input) {
        trials.show(made, input);
    }

    /** Forgets the trial run: no lit path, no values. */
    public void closeTrial() {
        trials.forget();
    }

    @Override
    public void close() {
        checking.close();
        trials.close();
        redrawing.close();
        preparing.close();
    }

    private void go(History next) {
        draft.set(Optional.empty());
        var before = document.get();
        history.set(next);
        focus.change(before, next.document());
        document.set(next.document());
        cases.set(next.cases());
        focus.follow();
        if (!before.equals(next.document())) {
            trials.again(next.document());
        }
        check(0);
    }

    private void check(long delay) {
        checking.check(draftDocument(), delay);
    }
}
