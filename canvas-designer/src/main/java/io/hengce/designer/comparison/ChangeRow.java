package io.hengce.designer.comparison;

import io.hengce.flow.diff.Change;
import java.util.Optional;

/**
 * A line of the list: a change, or the heading of those that follow.
 *
 * @param text of a heading; a change says itself when it is seen
 * @param count of the changes under a heading
 */
record ChangeRow(Optional<Change> change, String text, int count) {

    static ChangeRow heading(String text, int count) {
        return new ChangeRow(Optional.empty(), text, count);
    }

    static ChangeRow of(Change change) {
        return new ChangeRow(Optional.of(change), "", 0);
    }
}
