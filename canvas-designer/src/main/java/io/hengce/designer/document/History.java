package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The states of a flow since it was opened, immutable documents with their cases, one of them current. Undo and redo only
 * move; a new edit forgets what was undone, and lets the oldest go where all would take too much memory. Immutable.
 */
public final class History {

    private final Past past;
    private final int current;
    private final Work saved;

    private History(Past past, int current, Work saved) {
        this.past = past;
        this.current = current;
        this.saved = saved;
    }

    public static History startingWith(FlowDocument opened) {
        return startingWith(Work.of(opened));
    }

    public static History startingWith(Work opened) {
        return startingWith(opened, HistoryBound.OF_THIS_MACHINE);
    }

    static History startingWith(Work opened, HistoryBound bound) {
        return new History(Past.of(opened, bound), 0, opened);
    }

    public FlowDocument document() {
        return work().document();
    }

    public CaseBook cases() {
        return work().cases();
    }

    /** The flow and its cases. */
    public Work work() {
        return past.work(current);
    }

    /** The history with the edit applied, or this one when it changes nothing. */
    public History apply(Edit edit) {
        var changed = edit.apply(document());
        return changed.equals(document())
                ? this
                : with(edit.label(), new Work(changed, edit.cases().apply(cases())));
    }

    /** The same with an edit of the cases. */
    public History apply(CaseEdit edit) {
        var changed = edit.change().apply(cases());
        return changed.equals(cases()) ? this : with(edit.label(), work().with(changed));
    }

    /** The history with another state of both as one step. */
    public History take(LocalizedText label, Work wanted) {
        return wanted.equals(work()) ? this : with(label, wanted);
    }

    private History with(LocalizedText label, Work changed) {
        var next = past.upTo(current).with(label, changed);
        return new History(next, next.size() - 1, saved);
    }

    /** The edit that undo would take back. */
    public Optional<LocalizedText> undoable() {
        return current == 0 ? Optional.empty() : Optional.of(past.label(current));
    }

    /** The edit that redo would bring back. */
    public Optional<LocalizedText> redoable() {
        return current + 1 == past.size() ? Optional.empty() : Optional.of(past.label(current + 1));
    }

    public History undo() {
        return current == 0 ? this : new History(past, current - 1, saved);
    }

    public History redo() {
        return current + 1 == past.size() ? this : new History(past, current + 1, saved);
    }

    /** What was done, from the oldest state on that can be gone back to; the label of the opening is empty. */
    public List<LocalizedText> labels() {
        return past.labels();
    }

    /** How many of the oldest states were let go. */
    public int letGo() {
        return past.letGo();
    }

    /** The number of a state, counted from the opening on. @param step where it stands in the labels */
    public int number(int step) {
        return past.letGo() + step;
    }

    /** Where in the labels the current document stands. */
    public int current() {
        return current;
    }

    /** Goes to any state, back or forth. */
    public History goTo(int step) {
        return step < 0 || step >= past.size() ? this : new History(past, step, saved);
    }

    /** The same history, with the given document being what is stored; the stored cases stay. */
    public History savedAs(FlowDocument stored) {
        return savedAs(saved.with(stored));
    }

    /** The same history, with the given state being what is stored. */
    public History savedAs(Work stored) {
        return new History(past, current, stored);
    }

    /** The flow that is stored. */
    public FlowDocument saved() {
        return saved.document();
    }

    /** The cases that are stored. */
    public CaseBook savedCases() {
        return saved.cases();
    }

    public boolean isDirty() {
        return work() != saved && !work().equals(saved);
    }
}
