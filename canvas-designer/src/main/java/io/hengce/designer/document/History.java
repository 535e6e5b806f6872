package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every state of a flow since it was opened: a list of immutable documents with their cases, one of them current.
 * Undo and redo only move; a new edit forgets what was undone. Immutable.
 */
public final class History {

    /** A state and the edit that led to it; the first has the empty label. */
    private record Step(LocalizedText label, Work work) {}

    private final List<Step> steps;
    private final int current;
    private final Work saved;

    private History(List<Step> steps, int current, Work saved) {
        this.steps = List.copyOf(steps);
        this.current = current;
        this.saved = saved;
    }

    public static History startingWith(FlowDocument opened) {
        return startingWith(Work.of(opened));
    }

    public static History startingWith(Work opened) {
        return new History(List.of(new Step(LocalizedText.EMPTY, opened)), 0, opened);
    }

    public FlowDocument document() {
        return work().document();
    }

    public CaseBook cases() {
        return work().cases();
    }

    /** The flow and its cases. */
    public Work work() {
        return steps.get(current).work();
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
        var kept = new ArrayList<>(steps.subList(0, current + 1));
        kept.add(new Step(label, changed));
        return new History(kept, current + 1, saved);
    }

    /** The edit that undo would take back. */
    public Optional<LocalizedText> undoable() {
        return current == 0 ? Optional.empty() : Optional.of(steps.get(current).label());
    }

    /** The edit that redo would bring back. */
    public Optional<LocalizedText> redoable() {
        return current + 1 == steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(current + 1).label());
    }

    public History undo() {
        return current == 0 ? this : new History(steps, current - 1, saved);
    }

    public History redo() {
        return current + 1 == steps.size() ? this : new History(steps, current + 1, saved);
    }

    /** What was done, from the opening on; the first label is empty. */
    public List<LocalizedText> labels() {
        return steps.stream().map(Step::label).toList();
    }

    /** Where in the labels the current document stands. */
    public int current() {
        return current;
    }

    /** Goes to any state, back or forth. */
    public History goTo(int step) {
        return step < 0 || step >= steps.size() ? this : new History(steps, step, saved);
    }

    /** The same history, with the given document being what is stored; the stored cases stay. */
    public History savedAs(FlowDocument stored) {
        return savedAs(saved.with(stored));
    }

    /** The same history, with the given state being what is stored. */
    public History savedAs(Work stored) {
        return new History(steps, current, stored);
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
