package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.Place;
import java.util.Optional;

/**
 * What a change is about: a node, a rule, a row, a field, an edge.
 *
 * @param place where it stands: in the new document, or in the old one where it was removed
 * @param kind the key of its kind's word
 * @param position its place among its like, from 1; 0 where they have no order
 * @param name empty: it is known by its id
 * @param within the part that it belongs to, beside its node
 */
public record Subject(
        Place place, String kind, String id, Saying name, int position, Layer layer, Optional<Subject> within) {}
