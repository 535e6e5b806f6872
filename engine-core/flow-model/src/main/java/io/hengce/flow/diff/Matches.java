package io.hengce.flow.diff;

import io.hengce.flow.diff.PartGroup.Ids;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which parts of two groups are the same: by their ids, then by ids that became others, then by all that they say. One per pair of groups. */
final class Matches {

    private static final int NONE = -1;

    private final List<Part> before;
    private final List<Part> after;
    private final int[] old;
    private final boolean[] found;

    /** A key among equal ones: ids may repeat in a draft. */
    private record Key(Object of, int number) {}

    /** An id of a kind. */
    private record Named(String kind, String id) {}

    Matches(PartGroup before, PartGroup after, Renames renames) {
        this.before = before.parts();
        this.after = after.parts();
        this.old = new int[this.after.size()];
        this.found = new boolean[this.before.size()];
        Arrays.fill(old, NONE);
        match(part -> new Named(part.kind(), part.id()), part -> new Named(part.kind(), part.id()));
        if (after.ids() == Ids.OF_FIELDS) {
            match(
                    part -> new Named(part.kind(), renames.now(Renames.Of.VALUES, part.id())),
                    part -> new Named(part.kind(), part.id()));
        }
        if (after.ids() == Ids.OWN) {
            match(Part::twin, Part::twin);
        }
    }

    /** Where a part of the new group stood in the old one; negative: nowhere. */
    int old(int now) {
        return old[now];
    }

    /** Whether a part of the old group is still there. */
    boolean isFound(int was) {
        return found[was];
    }

    private void match(Function<Part, Object> was, Function<Part, Object> is) {
        var open = new HashMap<Key, Integer>();
        var seen = new HashMap<Object, Integer>();
        for (var at = 0; at < before.size(); at++) {
            if (!found[at]) {
                open.put(key(was.apply(before.get(at)), seen), at);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        seen.clear();
        for (var at = 0; at < after.size(); at++) {
            if (old[at] == NONE) {
                var same = open.get(key(is.apply(after.get(at)), seen));
                if (same != null) {
                    old[at] = same;
                    found[same] = true;
                }
            }
        }
    }

    private static Key key(Object of, Map<Object, Integer> seen) {
        return new Key(of, seen.merge(of, 1, Integer::sum));
    }
}
