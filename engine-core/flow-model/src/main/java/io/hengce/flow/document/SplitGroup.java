package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * A group of a split: an output of the node.
 *
 * @param share how many of the {@link SplitNode#BUCKETS} buckets it takes
 */
public record SplitGroup(String id, LocalizedText name, int share) {}
