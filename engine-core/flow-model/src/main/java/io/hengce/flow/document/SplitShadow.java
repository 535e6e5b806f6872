package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * A shadow group of a split: applications in its buckets are also decided by another flow, without effect.
 *
 * @param from its first bucket
 * @param share how many buckets it takes; those of the groups, which they may overlap
 * @param call takes no values back
 */
public record SplitShadow(String id, LocalizedText name, int from, int share, SubFlowCall call) {

    public SplitRange range() {
        return new SplitRange(id, from, from + share);
    }
}
