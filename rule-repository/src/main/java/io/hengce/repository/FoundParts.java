package io.hengce.repository;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers every part that was looked for and found. One thread at a time. */
public final class FoundParts implements FlowParts {

    private final FlowParts parts;
    private final Map<PartReference, Part> found = new LinkedHashMap<>();

    private FoundParts(FlowParts parts) {
        this.parts = parts;
    }

    /** All parts that a document refers to, and that called flows refer to, as far as they are there and are what is meant: what a check of it looks for. */
    public static Map<PartReference, Part> of(FlowDocument document, FlowParts parts) {
        var looking = new FoundParts(parts);
        FlowChecker.standard().check(document, looking);
        looking.found.entrySet().removeIf(each -> !isMeant(each.getKey(), each.getValue()));
        return looking.found;
    }

    private static boolean isMeant(PartReference reference, Part part) {
        return PartHash.of(reference.kind(), part).equals(reference.hash());
    }

    @Override
    public Optional<Part> find(PartReference reference) {
        var part = parts.find(reference);
        part.ifPresent(there -> found.put(reference, there));
        return part;
    }
}
