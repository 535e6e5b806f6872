package io.hengce.flow.document;

/**
 * The buckets that a group takes.
 *
 * @param from the first
 * @param to behind the last
 */
public record SplitRange(String group, int from, int to) {

    public boolean holds(int bucket) {
        return from <= bucket && bucket < to;
    }
}
