package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diff.Change.Changed;
import io.hengce.flow.diff.Change.Property;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the properties of parts that are the same. One per comparison of two documents. */
record FacetComparison(Renames renames) {

    /** Compares what two parts say; most often they say as much, in the same order. */
    void compare(Subject subject, Part before, Part after, List<Change> changes) {
        var was = before.facets().get();
        var is = after.facets().get();
        if (areAligned(was, is)) {
            for (var at = 0; at < is.size(); at++) {
                changed(subject, Optional.of(was.get(at)), Optional.of(is.get(at)), changes);
            }
        } else {
            compare(subject, keyed(was), keyed(is), changes);
        }
    }

    private static boolean areAligned(List<Facet> before, List<Facet> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (var at = 0; at < after.size(); at++) {
            var was = before.get(at);
            var is = after.get(at);
            if (!was.name().equals(is.name()) || !was.of().equals(is.of())) {
                return false;
            }
        }
        return true;
    }

    private void compare(Subject subject, Map<Object, Facet> old, Map<Object, Facet> now, List<Change> changes) {
        for (var entry : now.entrySet()) {
            var facet = entry.getValue();
            var was = Optional.ofNullable(old.remove(entry.getKey())).or(() -> renamed(old, facet));
            if (was.isPresent() || facet.of().isEmpty()) {
                changed(subject, was, Optional.of(facet), changes);
            }
        }
        old.values().stream()
                .filter(facet -> facet.of().isEmpty())
                .forEach(facet -> changed(subject, Optional.of(facet), Optional.empty(), changes));
    }

    private Optional<Facet> renamed(Map<Object, Facet> old, Facet now) {
        if (now.of().isEmpty()) {
            return Optional.empty();
        }
        var key = old.keySet().stream()
                .filter(each -> each instanceof Facet.Key named
                        && named.name().equals(now.name())
                        && renames.now(Renames.Of.VALUES, named.of()).equals(now.of()))
                .findFirst();
        return key.map(old::remove);
    }

    private static Map<Object, Facet> keyed(List<Facet> facets) {
        var keyed = new LinkedHashMap<Object, Facet>();
        var seen = new HashMap<Facet.Key, Integer>();
        for (var facet : facets) {
            var number = seen.merge(facet.key(), 1, Integer::sum);
            keyed.put(number == 1 ? facet.key() : List.of(facet.key(), number), facet);
        }
        return keyed;
    }

    private void changed(Subject subject, Optional<Facet> before, Optional<Facet> after, List<Change> changes) {
        if (areSame(before, after) || isRenamed(before, after)) {
            return;
        }
        var told = after.or(() -> before).orElseThrow();
        var place = new Place(subject.place().node(), Spot.join(subject.place().path(), told.path()), Optional.empty());
        changes.add(new Changed(
                subject,
                place,
                new Property(told.name(), told.label(), before.map(Facet::shown).orElse(Saying.NOTHING)),
                after.map(Facet::shown).orElse(Saying.NOTHING)));
    }

    private static boolean areSame(Optional<Facet> before, Optional<Facet> after) {
        return before.isPresent()
                && after.isPresent()
                && before.get().content().equals(after.get().content());
    }

    private boolean isRenamed(Optional<Facet> before, Optional<Facet> after) {
        return before.isPresent()
                && after.isPresent()
                && renames.areAlike(after.get().names(), text(before.get()), text(after.get()));
    }

    private static String text(Facet facet) {
        return facet.content() instanceof String text ? text : facet.shown().written();
    }
}
