package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changing one node of a kind, and one element of a list: what all edits are made of. */
final class OneNode {

    private OneNode() {}

    /** The document with the node changed; the same document when there is no such node of that kind. */
    static <N extends FlowNode> FlowDocument change(
            FlowDocument document, Class<N> kind, String id, UnaryOperator<N> change) {
        return document.node(id)
                .filter(kind::isInstance)
                .map(node -> document.withNode(change.apply(kind.cast(node))))
                .orElse(document);
    }

    /** The list with every element that fits changed. */
    static <T> List<T> change(List<T> list, Predicate<T> fits, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> fits.test(each) ? change.apply(each) : each)
                .toList();
    }

    /** The list with the element at the index replaced. */
    static <T> List<T> replace(List<T> list, int index, T by) {
        var changed = new ArrayList<>(list);
        changed.set(index, by);
        return changed;
    }

    /** The list with one more element at its end. */
    static <T> List<T> append(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** The list without the elements that fit. */
    static <T> List<T> without(List<T> list, Predicate<T> fits) {
        return list.stream().filter(fits.negate()).toList();
    }

    /** The list without the element at the index. */
    static <T> List<T> without(List<T> list, int index) {
        var shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }

    /** The list with the first element that fits so many places further, or back, as far as the list goes. */
    static <T> List<T> shift(List<T> list, Predicate<T> fits, int places) {
        var moved = new ArrayList<>(list);
        for (var at = 0; at < list.size(); at++) {
            if (fits.test(list.get(at))) {
                moved.add(Math.max(0, Math.min(list.size() - 1, at + places)), moved.remove(at));
                return moved;
            }
        }
        return moved;
    }
}
