package io.hengce.flow.diff;

import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something of a document that has an id: what it is, its properties, and the parts in it. Properties and parts are only asked for where it differs.
 *
 * @param kind the key of its kind's word
 * @param name how people know it; empty: by its id
 * @param whole all of it but where it is drawn: parts of equal wholes do not differ
 * @param drawn where it is drawn
 * @param mark what it is known by where its id is another; empty: all that it says
 */
record Part(
        String kind,
        String id,
        Saying name,
        Object whole,
        Optional<Object> drawn,
        Optional<Object> mark,
        Supplier<List<Facet>> facets,
        Supplier<List<PartGroup>> groups) {

    static Part of(String kind, String id, Object whole, Supplier<Facets> facets) {
        return new Part(
                kind,
                id,
                Saying.NOTHING,
                whole,
                Optional.empty(),
                Optional.empty(),
                () -> facets.get().all(),
                List::of);
    }

    Part named(LocalizedText other) {
        return named(new Saying.Plain(other));
    }

    Part named(Saying other) {
        return new Part(kind, id, other, whole, drawn, mark, facets, groups);
    }

    Part drawn(Object place) {
        return new Part(kind, id, name, whole, Optional.of(place), mark, facets, groups);
    }

    /** @param text empty: there is no such mark */
    Part marked(String text) {
        return new Part(
                kind, id, name, whole, drawn, text.isEmpty() ? Optional.empty() : Optional.of(text), facets, groups);
    }

    Part with(Supplier<List<PartGroup>> others) {
        return new Part(kind, id, name, whole, drawn, mark, facets, others);
    }

    /** What is the same of two parts that differ in nothing but their ids. */
    Object twin() {
        if (mark.isPresent()) {
            return mark.get();
        }
        var inner = groups.get().stream()
                .map(group -> List.of(
                        group.path(),
                        group.parts().stream()
                                .map(part -> List.of(part.id, part.twin()))
                                .toList()))
                .toList();
        var says = facets.get().stream()
                .map(facet -> List.of(facet.key(), facet.content()))
                .toList();
        return List.of(kind, says, inner);
    }
}
