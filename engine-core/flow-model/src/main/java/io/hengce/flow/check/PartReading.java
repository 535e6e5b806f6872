package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.PartReference;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Finds what the nodes of a draft refer to, and says what is not there or not what was meant. */
record PartReading(FlowParts parts) {

    /** The bytes of a part that a node refers to; empty after a problem was told. */
    Optional<byte[]> bytes(PartReference reference, Place place, Problems problems) {
        try {
            var part = parts.find(reference);
            if (part.isEmpty()) {
                problems.add(Mistake.PART_MISSING, place, node(place), reference.file());
            }
            return part.map(found -> found.bytes());
        } catch (UncheckedIOException e) {
            problems.add(Mistake.PART_UNREADABLE, place, node(place), reference.file(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Whether a part is the one that the node means; tells it where it is not. */
    boolean isMeant(PartReference reference, String actualHash, Place place, Problems problems) {
        if (reference.hash().equals(actualHash)) {
            return true;
        }
        problems.add(Mistake.PART_HASH, place, node(place), reference.file(), reference.hash(), actualHash);
        return false;
    }

    private static String node(Place place) {
        return place.node().orElse("");
    }
}
