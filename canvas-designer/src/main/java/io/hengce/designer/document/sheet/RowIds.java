package io.hengce.designer.document.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids for new rows, each once: {@code row_7}. The same rows give the same ids. */
final class RowIds {

    private static final int LONGEST = 63;

    private final Set<String> taken;
    private int next;

    /** The next number to try for a copy, by the stem of its id: very many rows may be copied at once. */
    private final Map<String, Integer> numbers = new HashMap<>();

    RowIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
        this.next = taken.size() + 1;
    }

    String fresh() {
        while (!taken.add("row_" + next)) {
            next++;
        }
        return "row_" + next;
    }

    /** The id of a copy: the id with the next free number. */
    String like(String id) {
        var stem = id.replaceFirst("_\\d+$", "");
        for (int number = numbers.getOrDefault(stem, 2); ; number++) {
            var tail = "_" + number;
            var copy = stem.substring(0, Math.min(stem.length(), LONGEST - tail.length())) + tail;
            if (taken.add(copy)) {
                numbers.put(stem, number + 1);
                return copy;
            }
        }
    }
}
