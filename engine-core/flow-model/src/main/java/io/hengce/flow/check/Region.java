package io.hengce.flow.check;

import java.util.List;

/**
 * What a cell matches.
 *
 * @param parts in order, apart from each other, none empty
 */
record Region(boolean hasMissing, List<Stretch> parts) {

    Region {
        parts = List.copyOf(parts);
    }

    /** Whether no input is matched. */
    boolean isEmpty() {
        return !hasMissing && parts.isEmpty();
    }

    /** Whether some input is matched by both. */
    boolean meets(Region other) {
        if (hasMissing && other.hasMissing) {
            return true;
        }
        var left = 0;
        var right = 0;
        while (left < parts.size() && right < other.parts.size()) {
            var one = parts.get(left);
            var two = other.parts.get(right);
            if (!one.common(two).isEmpty()) {
                return true;
            }
            if (one.to().isBefore(two.to())) {
                left++;
            } else {
                right++;
            }
        }
        return false;
    }
}
