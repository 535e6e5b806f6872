package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Place;

/**
 * A sentence about a part of a node.
 *
 * @param place of {@link io.hengce.flow.document.Places}: a rule, a row, a bin, a port, an assignment; the node itself for a verdict
 */
public record PlacedSentence(Place place, String text) {}
