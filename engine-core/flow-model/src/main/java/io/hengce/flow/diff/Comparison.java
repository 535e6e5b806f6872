package io.hengce.flow.diff;

import io.hengce.flow.diff.Change.Added;
import io.hengce.flow.diff.Change.Placed;
import io.hengce.flow.diff.Change.Property;
import io.hengce.flow.diff.Change.Removed;
import io.hengce.flow.diff.Change.Renamed;
import io.hengce.flow.diff.Change.Reordered;
import io.hengce.flow.diff.PartGroup.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares groups of parts with all that is in them. One per comparison of two documents. */
final class Comparison {

    /** So many properties of something new or gone are told. */
    private static final int TOLD = 6;

    private final Renames renames;
    private final FacetComparison facets;
    private final DiffWatch watch;
    private final Map<Renames.Of, Names> names;

    Comparison(Renames renames, Map<Renames.Of, Names> names, DiffWatch watch) {
        this.renames = renames;
        this.facets = new FacetComparison(renames);
        this.names = names;
        this.watch = watch;
    }

    /** Compares two groups that belong together. */
    List<Change> groups(Spot at, PartGroup before, PartGroup after) {
        var changes = new ArrayList<Change>();
        var pair = new Pair(at, before, after, new Matches(before, after, renames));
        if (after.ids() == PartGroup.Ids.OWN) {
            remember(pair);
        }
        removed(pair, changes);
        var places = places(pair);
        var kept = KeptOrder.of(places);
        var matched = 0;
        for (var now = 0; now < after.parts().size(); now++) {
            watch.step();
            var was = pair.matches().old(now);
            if (was < 0) {
                changes.add(added(pair, now));
                continue;
            }
            var stays = kept.get(matched++) || after.order() == Order.FREE;
            same(pair, was, now, stays, changes);
        }
        if (after.order() == Order.FREE && kept.cardinality() < places.length) {
            changes.add(new Change.Sorted(at.sorted(after)));
        }
        return changes;
    }

    private void remember(Pair pair) {
        for (var now = 0; now < pair.after().parts().size(); now++) {
            var was = pair.matches().old(now);
            if (was >= 0) {
                var old = pair.before().parts().get(was).id();
                var id = pair.after().parts().get(now).id();
                var known = names.get(pair.after().names());
                if (!old.equals(id) && (known == null || known.areFree(old, id))) {
                    renames.put(pair.after().names(), old, id);
                }
            }
        }
    }

    private void removed(Pair pair, List<Change> changes) {
        var parts = pair.before().parts();
        for (var was = 0; was < parts.size(); was++) {
            if (!pair.matches().isFound(was)) {
                var part = parts.get(was);
                changes.add(new Removed(pair.at().subject(pair.before(), part, was), says(pair, part)));
            }
        }
    }

    private static int[] places(Pair pair) {
        return IntStream.range(0, pair.after().parts().size())
                .map(pair.matches()::old)
                .filter(was -> was >= 0)
                .toArray();
    }

    private Added added(Pair pair, int now) {
        var group = pair.after();
        var part = group.parts().get(now);
        var isOrdered = group.order() == Order.MATTERS;
        return new Added(
                pair.at().subject(group, part, now),
                isOrdered && now > 0 ? Optional.of(neighbour(pair, now - 1)) : Optional.empty(),
                isOrdered && now + 1 < group.parts().size() ? Optional.of(neighbour(pair, now + 1)) : Optional.empty(),
                says(pair, part));
    }

    private static Subject neighbour(Pair pair, int at) {
        return pair.at().subject(pair.after(), pair.after().parts().get(at), at);
    }

    /** What it says; nothing of a node, which is drawn. */
    private static List<Property> says(Pair pair, Part part) {
        if (pair.at().isDocument()
                && (pair.after().names() == Renames.Of.NODES || part.kind().equals("edge"))) {
            return List.of();
        }
        return part.facets().get().stream()
                .filter(facet -> isTold(part, facet))
                .limit(TOLD)
                .map(Facet::property)
                .toList();
    }

    /** What is usual, or known by the name, needs no words. */
    private static boolean isTold(Part part, Facet facet) {
        return !facet.usual()
                && !facet.shown().isEmpty()
                && !part.name().says(facet.shown().written());
    }

    private void same(Pair pair, int was, int now, boolean stays, List<Change> changes) {
        var old = pair.before().parts().get(was);
        var part = pair.after().parts().get(now);
        var subject = pair.at().subject(pair.after(), part, now);
        if (!old.id().equals(part.id()) && pair.after().ids() == PartGroup.Ids.OWN) {
            changes.add(new Renamed(subject, old.id()));
        }
        if (!old.whole().equals(part.whole())) {
            facets.compare(subject, old, part, changes);
            parts(pair.at().in(pair.after(), part, subject), old, part, changes);
        }
        if (!stays) {
            var previous = now > 0 ? Optional.of(neighbour(pair, now - 1)) : Optional.<Subject>empty();
            changes.add(new Reordered(subject, was + 1, previous));
        }
        if (!old.drawn().equals(part.drawn())) {
            changes.add(new Placed(subject));
        }
    }

    /** Compares the parts of two parts, group by group. */
    private void parts(Spot within, Part before, Part after, List<Change> changes) {
        var old = before.groups().get();
        var now = after.groups().get();
        for (var group : now) {
            var was = old.stream()
                    .filter(each -> each.path().equals(group.path()))
                    .findFirst();
            was.ifPresent(each -> changes.addAll(groups(within, each, group)));
        }
    }

    private record Pair(Spot at, PartGroup before, PartGroup after, Matches matches) {}
}
