package io.hengce.designer.document;

import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The states that a history keeps, oldest first.
 *
 * @param letGo how many older ones were let go
 */
record Past(List<Step> steps, int letGo, HistoryBound bound) {

    /**
     * A state and the edit that led to it; that of the opening has no label.
     *
     * @param weight about how many bytes it keeps that the next state does not; none of the newest
     */
    record Step(LocalizedText label, Work work, long weight) {}

    Past {
        steps = List.copyOf(steps);
    }

    static Past of(Work opened, HistoryBound bound) {
        return new Past(List.of(new Step(LocalizedText.EMPTY, opened, 0)), 0, bound);
    }

    int size() {
        return steps.size();
    }

    Work work(int step) {
        return steps.get(step).work();
    }

    LocalizedText label(int step) {
        return steps.get(step).label();
    }

    List<LocalizedText> labels() {
        return steps.stream().map(Step::label).toList();
    }

    /** Without what comes after a state. */
    Past upTo(int last) {
        return new Past(steps.subList(0, last + 1), letGo, bound);
    }

    /** With one more state; the oldest go where it becomes too much, but the one before the newest stays. */
    Past with(LocalizedText label, Work changed) {
        var kept = new ArrayList<>(steps);
        var before = kept.remove(kept.size() - 1);
        kept.add(new Step(before.label(), before.work(), Weight.beside(before.work(), changed)));
        kept.add(new Step(label, changed, 0));
        var first = first(kept);
        return new Past(kept.subList(first, kept.size()), letGo + first, bound);
    }

    /** The oldest that stays. */
    private int first(List<Step> all) {
        var bytes = all.stream().mapToLong(Step::weight).sum();
        var first = 0;
        while (first < all.size() - 2 && (bytes > bound.bytes() || all.size() - first > bound.steps())) {
            bytes -= all.get(first++).weight();
        }
        return first;
    }
}
